"use client";
// What stands beside a grid and belongs to one of its cells?
import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "./button";

/**
 * A panel that goes into `<Page aside>`: at the right from 1181 px up, below the page under that. No modal: the page stays usable.
 * It takes the focus, and comes into view, when `focusKey` changes (another cell was opened); Escape inside it closes it.
 */
export function Drawer({
  title,
  onClose,
  closeLabel = "Close",
  focusKey,
  children,
}: {
  title: ReactNode;
  onClose?: (() => void) | undefined;
  closeLabel?: string | undefined;
  focusKey?: string | undefined;
  children: ReactNode;
}) {
  const id = useId();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusKey) head.current?.focus();
  }, [focusKey]);
  return (
    <aside
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === "Escape" && onClose) {
          event.stopPropagation();
          onClose();
        }
      }}
      className="min-w-0 border-t border-border bg-surface px-4 pt-6 pb-12 md:px-8 drawer:border-t-0 drawer:border-l drawer:px-6 drawer:pt-7"
    >
      <div className="drawer:sticky drawer:top-7">
        <div className="flex items-start justify-between gap-3">
          <h2 id={id} ref={head} tabIndex={-1} className="font-serif text-lg leading-[1.3] font-medium outline-none">
            {title}
          </h2>
          {onClose && (
            <Button variant="quiet" size="sm" onClick={onClose} className="-mt-1 -mr-2">
              {closeLabel}
            </Button>
          )}
        </div>
        {children}
      </div>
    </aside>
  );
}
