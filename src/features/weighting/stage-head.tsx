"use client";
// Which stage of a ballot is this, and what is asked here?
import { type ReactNode, useEffect, useRef } from "react";
import { classNames } from "@/ui/class-names";

/** A stage's mark (“Step 1 of 2”), its question and a sentence below. Reached by a press (`moved`), it takes the focus, so that it is read and in sight. */
export function StageHead({
  mark,
  title,
  moved,
  className,
  children,
}: {
  mark: ReactNode;
  title: ReactNode;
  moved: boolean;
  className?: string | undefined;
  children?: ReactNode;
}) {
  const head = useRef<HTMLHeadingElement>(null);
  const hasMoved = useRef(moved);
  useEffect(() => {
    if (!hasMoved.current) return;
    head.current?.focus({ preventScroll: true });
    head.current?.parentElement?.scrollIntoView({ block: "start" });
  }, []);
  return (
    <div className={classNames("scroll-mt-4 border-b border-border py-3", className ?? "border-t")}>
      <p className="text-xs font-medium text-ink-3 tabular-nums">{mark}</p>
      <h2 ref={head} tabIndex={-1} className="mt-0.5 outline-none">
        {title}
      </h2>
      {children && <p className="mt-1 max-w-[62ch] text-13 text-pretty text-ink-2">{children}</p>}
    </div>
  );
}
