"use client";
// What was said about this, and what have I to say?
import { type ReactNode, useId, useState } from "react";
import { Ago } from "./ago";
import { Avatar } from "./avatar";
import { Button } from "./button";
import { Field } from "./field";
import { Menu } from "./menu";
import { NoteEditor } from "./note-editor";
import { Skeleton } from "./skeleton";
import { TextArea } from "./text-area";

export type Note = {
  id: string;
  author: string;
  isOwn: boolean;
  isHidden: boolean;
  body: string | null;
  createdAt: string;
  editedAt: string | null;
};

/**
 * Notes in plain text, oldest first, and the next one below. Own notes can be edited and deleted, others' hidden by those who
 * `mayModerate`. `draft` is what is being written; `aside` stands beside the button ("Draft saved 14:01").
 */
export function NoteThread({
  notes,
  failed,
  mayWrite,
  mayModerate,
  draft,
  onDraft,
  onBlur,
  isWriting,
  onWrite,
  onEdit,
  onRemove,
  onHide,
  aside,
}: {
  notes: readonly Note[] | undefined;
  failed: string | null;
  mayWrite: boolean;
  mayModerate: boolean;
  draft: string;
  onDraft: (text: string) => void;
  onBlur: () => void;
  isWriting: boolean;
  onWrite: () => void;
  onEdit: (id: string, body: string, was: string) => Promise<boolean>;
  onRemove: (id: string) => void;
  onHide: (id: string, hidden: boolean) => void;
  aside?: ReactNode;
}) {
  const id = useId();
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <div className="grid gap-4">
      {failed && <p role="alert">{failed}</p>}
      {!notes && !failed && <Skeleton lines={3} />}
      {notes?.length === 0 && <p className="text-13 text-ink-3">Nobody has said anything yet.</p>}
      {notes && notes.length > 0 && (
        <ul className="grid gap-4">
          {notes.map((note) => (
            <li key={note.id} className="grid grid-cols-[24px_minmax(0,1fr)_auto] gap-x-2.5">
              <Avatar name={note.author} />
              <p className="min-h-6 self-center text-13">
                <b className="font-[550]">{note.author}</b>{" "}
                <span className="text-ink-3">
                  <Ago iso={note.createdAt} />
                  {note.editedAt && ", edited"}
                  {note.isHidden && ", hidden"}
                </span>
              </p>
              <NoteMenu
                note={note}
                mayWrite={mayWrite}
                mayModerate={mayModerate}
                onEdit={() => setEditing(note.id)}
                onRemove={onRemove}
                onHide={onHide}
              />
              <div className="col-span-2 col-start-2">
                {editing === note.id && note.body !== null ? (
                  <NoteEditor
                    body={note.body}
                    onSave={(body, was) => onEdit(note.id, body, was)}
                    onDone={() => setEditing(null)}
                  />
                ) : (
                  <p className={note.body === null || note.isHidden ? "text-ink-3" : "break-words whitespace-pre-wrap"}>
                    {note.body ?? "Hidden by a moderator."}
                  </p>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (draft.trim() && !isWriting) onWrite();
          }}
          className="grid gap-2"
        >
          <Field label="Your note" id={id}>
            <TextArea
              rows={2}
              value={draft}
              maxLength={4000}
              onValue={onDraft}
              onBlur={onBlur}
              onKeyDown={(event) => {
                if ((event.ctrlKey || event.metaKey) && event.key === "Enter")
                  event.currentTarget.form?.requestSubmit();
              }}
            />
          </Field>
          <div className="flex items-center gap-3">
            <Button type="submit" size="sm" pending={isWriting} disabled={draft.trim() === ""}>
              Add the note
            </Button>
            <span className="ml-auto">{aside}</span>
          </div>
        </form>
      )}
    </div>
  );
}

function NoteMenu({
  note,
  mayWrite,
  mayModerate,
  onEdit,
  onRemove,
  onHide,
}: {
  note: Note;
  mayWrite: boolean;
  mayModerate: boolean;
  onEdit: () => void;
  onRemove: (id: string) => void;
  onHide: (id: string, hidden: boolean) => void;
}) {
  const items = [
    ...(note.isOwn && mayWrite
      ? [
          { label: "Edit", onSelect: onEdit },
          { label: "Delete", onSelect: () => onRemove(note.id) },
        ]
      : []),
    ...(mayModerate
      ? [{ label: note.isHidden ? "Show to all" : "Hide from others", onSelect: () => onHide(note.id, !note.isHidden) }]
      : []),
  ];
  return items.length > 0 ? <Menu label={`Change the note by ${note.author}`} items={items} /> : <span />;
}
