"use client";
// Why is this done?
import { type ReactNode, useState } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";
import { Field } from "./field";
import { TextArea } from "./text-area";

/** A window that asks for a reason and takes no empty one. It stays until it is closed: what was written outlives a refusal. */
export function ReasonDialog({
  title,
  description,
  confirm,
  placeholder,
  missing = "Say why: the record keeps the reason.",
  pending = false,
  notice,
  start = "",
  onClose,
  onReason,
}: {
  title: string;
  description: string;
  confirm: string;
  placeholder: string;
  missing?: string | undefined;
  pending?: boolean | undefined;
  /** What stands above the reason: that it was refused, or that somebody else was faster. */
  notice?: ReactNode;
  start?: string | undefined;
  onClose: () => void;
  onReason: (reason: string) => void;
}) {
  const [reason, setReason] = useState(start);
  const [isMissing, setMissing] = useState(false);
  const send = () => {
    setMissing(reason.trim() === "");
    if (reason.trim() && !pending) onReason(reason);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      description={description}
      actions={
        <>
          <Button variant="primary" pending={pending} onClick={send}>
            {confirm}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      {notice}
      <Field label="Why?" error={isMissing ? missing : undefined}>
        <TextArea value={reason} maxLength={500} placeholder={placeholder} onValue={setReason} />
      </Field>
    </Dialog>
  );
}
