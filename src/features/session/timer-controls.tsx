"use client";
// How does the facilitator set, lengthen, hold and stop the timer?
import { useState } from "react";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { NumberInput } from "@/ui/text-input";
import { SessionTimer } from "./session-timer";
import type { Session } from "./use-session";

const USUAL = [2, 5, 10];

/** The time that is left with its buttons; without a timer, what to set it to. When it is up, nothing happens by itself. */
export function TimerControls({ session: { state, acts } }: { session: Session }) {
  const [isOther, setOther] = useState(false);
  const isHeld = state.timer !== null && state.timer.leftMs !== null;
  if (state.timer)
    return (
      <section aria-label="Timer">
        <SessionTimer state={state} large />
        <div className="mt-2 flex flex-wrap gap-2">
          <Button size="sm" disabled={state.isPaused} onClick={() => acts.extend(60)} aria-label="One minute more">
            +1 min
          </Button>
          <Button size="sm" disabled={state.isPaused} onClick={() => acts.extend(300)} aria-label="Five minutes more">
            +5 min
          </Button>
          <Button size="sm" disabled={state.isPaused} aria-keyshortcuts="Space" onClick={() => acts.holdTimer(!isHeld)}>
            {isHeld ? "Go on" : "Hold"}
          </Button>
          <Button size="sm" variant="quiet" disabled={state.isPaused} onClick={acts.stopTimer}>
            Stop
          </Button>
        </div>
      </section>
    );
  return (
    <section aria-label="Timer">
      <h2 className="mb-2">Timer</h2>
      <div className="flex flex-wrap gap-1.5">
        {USUAL.map((minutes) => (
          <Button key={minutes} size="sm" disabled={state.isPaused} onClick={() => acts.setTimer(minutes * 60)}>
            {minutes} min
          </Button>
        ))}
        <Button size="sm" variant="quiet" aria-expanded={isOther} onClick={() => setOther(!isOther)}>
          Other
        </Button>
      </div>
      {isOther && <OtherTime onSet={acts.setTimer} />}
    </section>
  );
}

function OtherTime({ onSet }: { onSet: (seconds: number) => void }) {
  const [minutes, setMinutes] = useState<number | null>(15);
  return (
    <form
      className="mt-3 flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (minutes) onSet(Math.round(minutes * 60));
      }}
    >
      <Field label="Minutes" className="w-28">
        <NumberInput value={minutes} onValue={setMinutes} min={0.5} max={240} />
      </Field>
      <Button type="submit">Set</Button>
    </form>
  );
}
