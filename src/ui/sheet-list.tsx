"use client";
// What else can be done here, each thing with its sentence?
import type { ReactNode } from "react";
import { LightDialog } from "./light-dialog";

/** `text` says what it does. */
export type SheetItem = {
  id: string;
  title: string;
  text?: ReactNode;
  isDanger?: boolean | undefined;
  act: () => void;
};

/** A list in reach of the thumb: at the bottom on phones, a window above. A press does one thing and closes it; `back` names the way out. */
export function SheetList({
  label,
  items,
  back,
  onClose,
}: {
  label: string;
  items: readonly SheetItem[];
  back: string;
  onClose: () => void;
}) {
  return (
    <LightDialog
      label={label}
      onClose={onClose}
      className="inset-x-0 top-auto bottom-0 mx-auto max-h-[85dvh] w-full overflow-y-auto rounded-t-lg pb-[env(safe-area-inset-bottom)] md:bottom-8 md:max-w-[480px] md:rounded-lg"
    >
      <ul className="divide-y divide-border">
        {items.map(({ id, title, text, isDanger = false, act }, place) => (
          <li key={id}>
            <button
              type="button"
              data-first={place === 0 ? "" : undefined}
              onClick={() => {
                onClose();
                act();
              }}
              className={ROW}
            >
              <span
                className={isDanger ? "block text-base font-semibold text-danger" : "block text-base font-semibold"}
              >
                {title}
              </span>
              {text && <span className="block text-13 text-pretty text-ink-2">{text}</span>}
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={onClose} className={ROW}>
            <span className="block text-base text-ink-2">{back}</span>
          </button>
        </li>
      </ul>
    </LightDialog>
  );
}

const ROW = "block min-h-14 w-full px-4 py-2.5 text-left hover:bg-sunken focus-visible:-outline-offset-2";
