"use client";
// Which keys does this screen answer to?
import { type ReactNode, useState } from "react";
import { KeyCaps } from "./key-caps";
import { LightDialog } from "./light-dialog";
import { listedKeys } from "./use-keys";

/** The keys that work now, and after them those of `always`; `foot` stands below. It is there while it is mounted. */
export function KeysWindow({
  title,
  always,
  foot,
  onClose,
  closeLabel = "Close",
}: {
  title: string;
  always: readonly { key: string; says: string }[];
  foot?: ReactNode;
  onClose: () => void;
  closeLabel?: string | undefined;
}) {
  const [own] = useState(listedKeys);
  return (
    <LightDialog
      label={title}
      onClose={onClose}
      className="inset-x-0 bottom-0 top-auto w-full rounded-t-lg p-5 md:inset-0 md:m-auto md:size-fit md:w-[440px] md:rounded-lg md:p-6"
    >
      <div className="flex items-center justify-between gap-4">
        <h2 className="font-serif text-xl font-medium">{title}</h2>
        <button
          type="button"
          onClick={onClose}
          className="min-h-9 rounded-md px-2.5 text-13 text-ink-2 hover:bg-sunken hover:text-ink touch:min-h-11"
        >
          {closeLabel}
        </button>
      </div>
      <dl className="mt-3 max-h-[60vh] overflow-y-auto">
        {[...own, ...always].map(({ key, says }) => (
          <div
            key={key}
            className="flex min-h-9 items-center justify-between gap-4 border-b border-border last:border-b-0"
          >
            <dt>{says}</dt>
            <dd>
              <KeyCaps keys={key} />
            </dd>
          </div>
        ))}
      </dl>
      {foot && <p className="mt-4 text-13 text-ink-2">{foot}</p>}
    </LightDialog>
  );
}
