"use client";
// What if two people wrote at once?
import { useEffect, useRef } from "react";
import { Button } from "./button";

/** Both versions side by side, for the later writer to choose. Only the rows that differ; takes the focus when it appears. */
export function Conflict({
  rows,
  pending = false,
  onKeepMine,
  onTakeTheirs,
}: {
  rows: readonly { label: string; mine: string; theirs: string }[];
  pending?: boolean | undefined;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const differing = rows.filter(({ mine, theirs }) => mine !== theirs);
  return (
    <div ref={box} role="alert" tabIndex={-1} className="rounded-md bg-warn-soft px-4 py-3.5 text-sm">
      <p className="font-semibold text-warn">Someone changed this while you were writing</p>
      {differing.length === 0 ? (
        <p className="mt-1">Both of you wrote the same.</p>
      ) : (
        <div className="mt-2 grid gap-3">
          {differing.map(({ label, mine, theirs }) => (
            <div key={label} className="grid gap-x-6 gap-y-2 md:grid-cols-2">
              <Side title={`${label}, as you wrote it`} text={mine} />
              <Side title={`${label}, as it is now`} text={theirs} />
            </div>
          ))}
        </div>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button pending={pending} onClick={onKeepMine}>
          Keep mine
        </Button>
        <Button onClick={onTakeTheirs}>Take theirs</Button>
      </div>
    </div>
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
