"use client";
// How is something asked or shown on top of the page?
import { Dialog as Base } from "@base-ui/react/dialog";
import type { ReactNode, RefObject } from "react";
import { classNames } from "./class-names";

/**
 * A window on top of the page: at the bottom on phones, in the middle above. Escape and a press outside close it; the focus
 * goes in and comes back. `actions` stand at the end, the main one first in reading order. `wide` is 720 px instead of 480.
 */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  actions,
  children,
  wide = false,
  firstFocus,
  closeLabel = "Close",
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
  wide?: boolean | undefined;
  firstFocus?: RefObject<HTMLElement | null> | undefined;
  closeLabel?: string | undefined;
}) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-black/30 transition-opacity duration-[140ms] data-ending-style:opacity-0 data-starting-style:opacity-0 dark:bg-black/60" />
        <Base.Viewport className="fixed inset-0 z-40 grid grid-cols-[minmax(0,1fr)] items-end justify-items-center overflow-y-auto md:items-center md:p-6">
          <Base.Popup
            {...(firstFocus ? { initialFocus: firstFocus } : {})}
            className={classNames(
              "relative w-full rounded-t-lg border border-border bg-surface p-5 pb-[calc(1.25rem+env(safe-area-inset-bottom))] shadow-2 outline-none transition-[opacity,translate] duration-200 ease-standard data-ending-style:translate-y-2 data-ending-style:opacity-0 data-starting-style:translate-y-2 data-starting-style:opacity-0 md:rounded-lg md:p-6",
              wide ? "md:max-w-[720px]" : "md:max-w-[480px]",
            )}
          >
            <Base.Title className="pr-10 font-serif text-xl font-medium text-balance wrap-anywhere">{title}</Base.Title>
            {description && <Base.Description className="mt-1 text-pretty text-ink-2">{description}</Base.Description>}
            {children && <div className="mt-4">{children}</div>}
            {actions && <div className="mt-6 flex flex-wrap gap-2 max-md:*:flex-1">{actions}</div>}
            {/* Last, so that the focus starts at the first field or action. */}
            <Base.Close
              aria-label={closeLabel}
              className="absolute top-3.5 right-3.5 grid size-9 place-items-center rounded-md text-ink-3 hover:bg-sunken hover:text-ink touch:top-2.5 touch:right-2.5 touch:size-11 md:top-4.5 md:right-4.5"
            >
              <svg
                width="12"
                height="12"
                viewBox="0 0 12 12"
                stroke="currentColor"
                strokeWidth="1.6"
                strokeLinecap="round"
                aria-hidden="true"
              >
                <path d="M1.5 1.5l9 9M10.5 1.5l-9 9" />
              </svg>
            </Base.Close>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
