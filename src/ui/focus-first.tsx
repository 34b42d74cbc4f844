"use client";
// Where does the focus go when a form opens in place?
import { type ReactNode, useEffect, useRef } from "react";

/** Puts the focus on the first field inside when it appears. */
export function FocusFirst({ children, className }: { children: ReactNode; className?: string | undefined }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>("[autofocus], input:not([type=hidden]), textarea, select")?.focus();
  }, []);
  return (
    <div ref={box} className={className}>
      {children}
    </div>
  );
}
