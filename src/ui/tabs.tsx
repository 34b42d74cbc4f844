"use client";
// Which of several views of one thing is shown?
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { classNames } from "./class-names";

export type Tab<T extends string> = { value: T; label: string };

/**
 * Tabs with their panel (`children`): one tab stop; arrows, Home and End choose. What is chosen belongs in the address. Where the row is too
 * narrow it scrolls, and brings the chosen tab into view by itself.
 */
export function Tabs<T extends string>({
  label,
  value,
  tabs,
  onValue,
  children,
  className,
}: {
  label: string;
  value: T;
  tabs: readonly Tab<T>[];
  onValue: (value: T) => void;
  children: ReactNode;
  className?: string | undefined;
}) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab chosen means another one to bring into view
  useEffect(() => {
    const chosen = row.current?.querySelector<HTMLElement>("[aria-selected=true]");
    if (row.current && chosen)
      row.current.scrollTo({ left: chosen.offsetLeft - (row.current.clientWidth - chosen.offsetWidth) / 2 });
  }, [value]);
  const choose = (event: KeyboardEvent, place: number) => {
    const last = tabs.length - 1;
    const to = {
      ArrowRight: place === last ? 0 : place + 1,
      ArrowLeft: place === 0 ? last : place - 1,
      Home: 0,
      End: last,
    }[event.key];
    const tab = to === undefined ? undefined : tabs[to];
    if (!tab || to === undefined) return;
    event.preventDefault();
    onValue(tab.value);
    row.current?.querySelectorAll<HTMLElement>("[role=tab]")[to]?.focus();
  };
  return (
    <div className={className}>
      <div
        ref={row}
        role="tablist"
        aria-label={label}
        className="relative -mx-1 flex gap-0.5 overflow-x-auto p-1 [scrollbar-width:none] print:hidden"
      >
        {tabs.map((tab, place) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={`${id}-${tab.value}`}
            aria-selected={tab.value === value}
            aria-controls={`${id}-panel`}
            tabIndex={tab.value === value ? 0 : -1}
            onClick={() => onValue(tab.value)}
            onKeyDown={(event) => choose(event, place)}
            className={classNames(
              "min-h-8 shrink-0 rounded-md px-2.5 whitespace-nowrap text-ink-2 hover:text-ink touch:min-h-11",
              "aria-selected:bg-sunken aria-selected:font-[550] aria-selected:text-ink",
            )}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </div>
  );
}
