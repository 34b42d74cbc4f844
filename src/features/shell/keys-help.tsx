"use client";
// Which keys does this screen answer to?
import { useState } from "react";
import { LightDialog } from "@/ui/light-dialog";
import { Link } from "@/ui/link";
import { listedKeys } from "@/ui/use-keys";
import { KeyCaps } from "./key-caps";

/** The keys that work now; it is there while it is mounted. */
export default function KeysHelp({ onClose }: { onClose: () => void }) {
  const [own] = useState(listedKeys);
  const [isMac] = useState(() => /Mac|iPhone|iPad/.test(navigator.platform));
  const always = [
    { key: isMac ? "⌘ K" : "Ctrl K", says: "Search and go to" },
    { key: "Escape", says: "Close what is open" },
  ];
  return (
    <LightDialog
      label="Keyboard shortcuts"
      onClose={onClose}
      className="inset-x-0 bottom-0 top-auto w-full rounded-t-lg p-5 md:inset-0 md:m-auto md:size-fit md:w-[440px] md:rounded-lg md:p-6"
    >
      <div className="flex items-center justify-between gap-4">
        <h2 className="font-serif text-xl font-medium">Keyboard shortcuts</h2>
        <button
          type="button"
          onClick={onClose}
          className="min-h-9 rounded-md px-2.5 text-13 text-ink-2 hover:bg-sunken hover:text-ink touch:min-h-11"
        >
          Close
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
      <p className="mt-4 text-13 text-ink-2">
        Single keys can be switched off in <Link href="/account#keys">your account</Link>.
      </p>
    </LightDialog>
  );
}
