"use client";
// What if two people wrote at once?
import { useEffect, useRef } from "react";
import { Button } from "./button";

/**
 * Both versions side by side, for the later writer to choose. `asked`: they wanted to save, so that it takes the focus; else it
 * appears while they write, and takes nothing out of their hands.
 */
export function Conflict({
  rows,
  asked = true,
  pending = false,
  onKeepMine,
  onTakeTheirs,
}: {
  rows: readonly { label: string; mine: string; theirs: string }[];
  asked?: boolean | undefined;
  pending?: boolean | undefined;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) box.current?.focus();
  }, [asked]);
  return (
    <div
      ref={box}
      role={asked ? "alert" : "status"}
      tabIndex={-1}
      className="mb-4 rounded-md bg-warn-soft px-4 py-3.5 text-sm"
    >
      <p className="font-semibold text-warn">Someone changed this while you were writing</p>
      <div className="mt-2 grid gap-3">
        {rows.map(({ label, mine, theirs }) => (
          <div key={label} className="grid gap-x-6 gap-y-2 md:grid-cols-2">
            <Side title={`${label}, as you wrote it`} text={mine} />
            <Side title={`${label}, as it is now`} text={theirs} />
          </div>
        ))}
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button pending={pending} onClick={onKeepMine}>
          Keep mine
        </Button>
        <Button onClick={onTakeTheirs}>Take theirs</Button>
      </div>
    </div>
  );
}

/** What another writer changed meanwhile stands in the form already; nothing before that. The element that tells it is always there. */
export function TakenNote({ fields }: { fields: readonly string[] }) {
  return (
    <p role="status" className="text-13 text-ink-2 not-empty:mb-4">
      {fields.length > 0 &&
        `Someone changed ${fields.join(" and ")} while you were writing. It stands here as they left it.`}
    </p>
  );
}

function Side({ title, text }: { title: string; text: string }) {
  return (
    <div className="min-w-0">
      <p className="text-xs text-ink-2">{title}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <p tabIndex={0} className="mt-0.5 max-h-60 overflow-y-auto break-words whitespace-pre-wrap">
        {text || "(empty)"}
      </p>
    </div>
  );
}
