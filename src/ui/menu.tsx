"use client";
// What else can be done with this?
import { Menu as Base } from "@base-ui/react/menu";
import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Link } from "./link";

export type MenuItem = {
  label: ReactNode;
  onSelect?: (() => void) | undefined;
  href?: string | undefined;
  danger?: boolean | undefined;
  disabled?: boolean | undefined;
  note?: ReactNode;
  separated?: boolean | undefined;
};

/**
 * A menu behind three dots (`label` says whose: "Edit or move Operability"), or behind `children`, styled by `className`.
 * An item acts (`onSelect`) or leads somewhere (`href`); `separated` draws a line above it; `note` is small print at its right.
 */
export function Menu({
  label,
  items,
  children,
  className,
  align = "end",
}: {
  label: string;
  items: readonly MenuItem[];
  children?: ReactNode;
  className?: string | undefined;
  align?: "start" | "end" | undefined;
}) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger
        aria-label={label}
        className={
          className ??
          "hit inline-grid h-7 w-8 shrink-0 place-items-center rounded-md text-ink-3 hover:bg-sunken hover:text-ink data-popup-open:bg-sunken data-popup-open:text-ink"
        }
      >
        {children ?? (
          <svg width="16" height="4" viewBox="0 0 16 4" fill="currentColor" aria-hidden="true">
            <circle cx="2" cy="2" r="1.5" />
            <circle cx="8" cy="2" r="1.5" />
            <circle cx="14" cy="2" r="1.5" />
          </svg>
        )}
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner align={align} sideOffset={4} collisionPadding={8} className="z-50 outline-none">
          <Base.Popup className="max-h-(--available-height) min-w-40 origin-(--transform-origin) overflow-y-auto rounded-md border border-border bg-surface py-1 text-sm text-ink shadow-2 outline-none transition-[opacity,scale] duration-[140ms] ease-standard data-ending-style:scale-[.98] data-ending-style:opacity-0 data-starting-style:scale-[.98] data-starting-style:opacity-0">
            {items.map((item, index) => {
              const look = classNames(
                ITEM,
                item.danger ? "text-danger" : "text-ink",
                item.separated && "mt-1 border-t border-border",
              );
              const inside = (
                <>
                  {item.label}
                  {item.note && <span className="ml-auto pl-4 text-xs text-ink-3">{item.note}</span>}
                </>
              );
              const key = `${index} ${item.label}`;
              return item.href ? (
                <Base.LinkItem key={key} render={<Link href={item.href} />} className={look}>
                  {inside}
                </Base.LinkItem>
              ) : (
                <Base.Item
                  key={key}
                  disabled={item.disabled ?? false}
                  onClick={() => item.onSelect?.()}
                  className={look}
                >
                  {inside}
                </Base.Item>
              );
            })}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

const ITEM =
  "flex min-h-9 cursor-default items-center px-3 no-underline outline-none select-none data-disabled:text-ink-3 data-highlighted:bg-sunken touch:min-h-11";
