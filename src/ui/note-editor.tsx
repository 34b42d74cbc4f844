"use client";
// How is a note reworded?
import { useEffect, useState } from "react";
import { Button } from "./button";
import { Conflict } from "./conflict";
import { TextArea } from "./text-area";

/**
 * The text of a note; `onSave` gets it with the text that it began as, and answers whether it is saved: it stays open until then.
 * A `body` that was changed elsewhere meanwhile is laid beside.
 */
export function NoteEditor({
  body,
  onSave,
  onDone,
}: {
  body: string;
  onSave: (text: string, was: string) => Promise<boolean>;
  onDone: () => void;
}) {
  const [was, setWas] = useState(body);
  const [text, setText] = useState(body);
  const [isSaving, setSaving] = useState(false);
  const [asked, setAsked] = useState(false);
  const isOwn = text !== was && text !== body;
  useEffect(() => {
    if (body === was || isOwn) return;
    setWas(body);
    setText(body);
  }, [body, was, isOwn]);
  const save = async (base: string) => {
    if (isSaving) return;
    setSaving(true);
    setAsked(true);
    const isSaved = await onSave(text, base);
    setSaving(false);
    if (isSaved) onDone();
  };
  return (
    <div>
      {body !== was && isOwn && (
        <Conflict
          asked={asked}
          pending={isSaving}
          rows={[{ label: "The note", mine: text, theirs: body }]}
          onKeepMine={() => {
            setWas(body);
            if (asked) void save(body);
          }}
          onTakeTheirs={onDone}
        />
      )}
      <TextArea aria-label="The note" autoFocus rows={2} value={text} maxLength={4000} onValue={setText} />
      <div className="mt-2 flex gap-2">
        <Button size="sm" pending={isSaving} disabled={text.trim() === ""} onClick={() => void save(was)}>
          Save
        </Button>
        <Button size="sm" variant="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
