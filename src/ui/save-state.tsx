// Has what I wrote reached the server?
import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type SaveStateName = "saved" | "saving" | "unsaved" | "error";

/** The small line "Draft saved 14:01". `at` is the time as text; `words` replaces the English. Told politely, and only when the state changes. */
export function SaveState({
  state,
  at,
  words,
  className,
}: {
  state: SaveStateName;
  at?: ReactNode;
  words?: Partial<Record<SaveStateName, string>> | undefined;
  className?: string | undefined;
}) {
  const word = words?.[state] ?? WORDS[state];
  return (
    <span
      role="status"
      className={classNames(
        "text-xs tabular-nums",
        state === "error" ? "font-medium text-danger" : "text-ink-3",
        className,
      )}
    >
      {state === "saved" && at ? (
        <>
          {word} {at}
        </>
      ) : (
        word
      )}
    </span>
  );
}

const WORDS: Record<SaveStateName, string> = {
  saved: "Draft saved",
  saving: "Saving…",
  unsaved: "Not saved yet",
  error: "Could not save. We keep trying.",
};
