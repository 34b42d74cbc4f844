"use client";
// How does what is too wide for its place stay in reach of the keyboard?
import { type ReactNode, useEffect, useRef, useState } from "react";
import { classNames } from "./class-names";

/** Scrolls sideways within itself. Only while it does, it is a named region with a tab stop, so that arrows scroll it. */
export function ScrollRegion({
  label,
  children,
  className,
}: {
  label?: string | undefined;
  children: ReactNode;
  className?: string | undefined;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const here = box.current;
    if (!here) return;
    const watch = new ResizeObserver(() => setScrolls(here.scrollWidth > here.clientWidth));
    watch.observe(here);
    if (here.firstElementChild) watch.observe(here.firstElementChild);
    return () => watch.disconnect();
  }, []);
  const reach = scrolls ? ({ role: "region", "aria-label": label, tabIndex: 0 } as const) : {};
  return (
    <div ref={box} {...reach} className={classNames("overflow-x-auto", className)}>
      {children}
    </div>
  );
}
