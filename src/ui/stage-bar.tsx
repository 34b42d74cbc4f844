"use client";
// How far is a project, and which of its stages is on screen?
import { useEffect, useRef } from "react";
import { classNames } from "./class-names";
import { Link } from "./link";

export type Stage = {
  href: string;
  label: string;
  state: "empty" | "current" | "done" | "locked";
  /** The stage whose page is open. Without any, the `current` one is. */
  here?: boolean | undefined;
  /** Read after the label and shown on hover: "locked by A. Kim on 12 Nov". */
  note?: string | undefined;
};

/** The stages of a project, all reachable. The bar scrolls sideways on phones and brings the open stage into view by itself. */
export function StageBar({ label = "Stages", stages }: { label?: string | undefined; stages: readonly Stage[] }) {
  const open = useRef<HTMLAnchorElement>(null);
  const named = stages.some((stage) => stage.here);
  const here = stages.findIndex((stage) => (named ? stage.here : stage.state === "current"));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another stage open means another link to bring into view
  useEffect(() => {
    const bar = open.current?.closest("nav");
    if (open.current && bar)
      bar.scrollTo({ left: open.current.offsetLeft - (bar.clientWidth - open.current.offsetWidth) / 2 });
  }, [here]);
  return (
    <nav
      aria-label={label}
      className="relative flex shrink-0 gap-1 overflow-x-auto border-b border-border px-2 [scrollbar-width:none] md:px-6 print:hidden"
    >
      {stages.map((stage, index) => (
        <Link
          key={stage.href}
          ref={index === here ? open : undefined}
          href={stage.href}
          title={stage.note}
          aria-current={index === here ? "step" : undefined}
          className={classNames(
            "flex min-h-11 items-center gap-1.5 border-b-2 border-transparent px-2 pt-px whitespace-nowrap no-underline -outline-offset-2 transition-colors duration-[140ms] hover:text-ink aria-[current]:border-brand aria-[current]:font-[550] aria-[current]:text-ink",
            stage.state === "done" || stage.state === "current" ? "text-ink-2" : "text-ink-3",
          )}
        >
          {stage.label}
          {stage.state === "locked" && (
            <svg
              width="9"
              height="11"
              viewBox="0 0 12 14"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.6"
              aria-hidden="true"
            >
              <rect x="1" y="6" width="10" height="7" rx="1" />
              <path d="M3.5 6V4a2.5 2.5 0 0 1 5 0v2" />
            </svg>
          )}
          {stage.state === "current" && index !== here && (
            <span aria-hidden="true" className="h-3 w-1.5 rounded-[1px] bg-brand" />
          )}
          {stage.note && <span className="sr-only">, {stage.note}</span>}
        </Link>
      ))}
    </nav>
  );
}
