"use client";
// Is the person sure?
import { type ReactNode, useId, useState } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";
import { TextInput } from "./text-input";

/**
 * Asks once more before something that is hard to take back. With `typed`, the confirming button works only when exactly that
 * text has been typed (blanks at its ends do not count). `danger` is for what destroys; sealing is not that.
 */
export function ConfirmDialog({
  open,
  onOpenChange,
  title,
  description,
  children,
  confirm,
  cancel = "Cancel",
  typed,
  typedLabel,
  danger = false,
  wide = false,
  pending = false,
  onConfirm,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  children?: ReactNode;
  confirm: ReactNode;
  cancel?: ReactNode;
  typed?: string | undefined;
  typedLabel?: ReactNode;
  danger?: boolean | undefined;
  wide?: boolean | undefined;
  pending?: boolean | undefined;
  onConfirm: () => void;
}) {
  const id = useId();
  const [text, setText] = useState("");
  const sure = typed === undefined || text.trim() === typed.trim();
  const change = (next: boolean) => {
    setText("");
    onOpenChange(next);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={change}
      wide={wide}
      title={title}
      description={description}
      actions={
        <>
          <Button type="submit" form={id} variant={danger ? "danger" : "primary"} pending={pending} disabled={!sure}>
            {confirm}
          </Button>
          <Button onClick={() => change(false)}>{cancel}</Button>
        </>
      }
    >
      <form
        id={id}
        onSubmit={(event) => {
          event.preventDefault();
          if (sure && !pending) onConfirm();
        }}
      >
        {children}
        {typed !== undefined && (
          <div className="mt-4 first:mt-0">
            <label htmlFor={`${id}-typed`} className="mb-2 block text-13 text-ink-2">
              {typedLabel ?? (
                <>
                  Type <b className="font-semibold text-ink">{typed}</b> to go on.
                </>
              )}
            </label>
            <TextInput id={`${id}-typed`} value={text} onValue={setText} autoComplete="off" spellCheck={false} />
          </div>
        )}
      </form>
    </Dialog>
  );
}
