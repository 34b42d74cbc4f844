"use client";
// How will the record read?
import type { ReactNode } from "react";
import type { RecordMatter } from "@/domain/record/record";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { RecordDocument } from "./record-document";

/** The record as it would be sealed now, over the page. */
export default function PreviewDialog({
  open,
  onOpenChange,
  matter,
  context,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  matter: RecordMatter;
  context: ReactNode;
}) {
  return (
    <Dialog
      wide
      open={open}
      onOpenChange={onOpenChange}
      title={matter.decision.statement || "The decision isn’t written yet"}
      description="As it would be sealed now."
      actions={<Button onClick={() => onOpenChange(false)}>Back to writing</Button>}
    >
      <RecordDocument matter={matter} context={context} />
    </Dialog>
  );
}
