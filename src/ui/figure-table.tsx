"use client";
// How do a picture's numbers wait until somebody asks for them?
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { classNames } from "./class-names";

/**
 * The table behind a picture. The server sends it, so that it is there without scripts; in the browser it is built only while it is open: a
 * table of a thousand cells that nobody sees must not hold up a slider. `beside` puts the words at the right of a legend.
 */
export function FigureTable({ label, beside, children }: { label: ReactNode; beside: boolean; children: ReactNode }) {
  const isSent = useSyncExternalStore(
    nothingChanges,
    () => false,
    () => true,
  );
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => setOpen(box.current?.open ?? false), []); // it may have been opened before the scripts came
  return (
    <details
      ref={box}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className={classNames("print:hidden", beside ? "max-md:mt-1" : "")}
    >
      <summary
        className={classNames(
          "hit inline-block list-none py-1 text-xs text-brand underline decoration-1 underline-offset-[3px] hover:text-brand-hover [&::-webkit-details-marker]:hidden",
          beside ? "md:absolute md:-top-1 md:right-0" : "",
        )}
      >
        {label}
      </summary>
      {(isSent || isOpen) && <div className="mt-2 overflow-x-auto">{children}</div>}
    </details>
  );
}

const nothingChanges = () => () => undefined;
