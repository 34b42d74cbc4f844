"use client";
// Which window is open over a meeting?
import { useState } from "react";

export type DialogName = "share" | "hand-over" | "end" | "keys" | "around";
export type DialogState = ReturnType<typeof useDialog>;

/** At most one at a time. */
export function useDialog() {
  const [shown, setShown] = useState<DialogName | null>(null);
  return { shown, show: (name: DialogName) => setShown(name), close: () => setShown(null) };
}
