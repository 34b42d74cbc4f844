"use client";
// Why this score? Saved by itself.
import { useEffect, useRef, useState } from "react";
import { Field } from "@/ui/field";
import { TextArea } from "@/ui/text-area";

/** The note beside a score; it saves 800 ms after the last key, and when the box is left. */
export function ScoreNote({ note, onSave }: { note: string; onSave: (note: string) => void }) {
  const [text, setText] = useState(note);
  const saved = useRef(note);
  const save = () => {
    if (text.trim() === saved.current) return;
    saved.current = text.trim();
    onSave(text.trim());
  };
  const latest = useRef(save);
  latest.current = save;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key starts the wait anew
  useEffect(() => {
    const wait = setTimeout(() => latest.current(), 800);
    return () => clearTimeout(wait);
  }, [text]);
  useEffect(() => () => latest.current(), []);
  return (
    <Field label="Note" optional="optional" hint="Others see it when the scores are locked." className="mt-4">
      <TextArea value={text} onValue={setText} onBlur={save} maxLength={2_000} />
    </Field>
  );
}
