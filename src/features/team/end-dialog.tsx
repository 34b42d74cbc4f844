"use client";
// Is someone sure to leave, or to end a team?
import { ConfirmDialog } from "@/ui/confirm-dialog";

/** Asks once more; for a deletion the team's name has to be typed. Loaded when it is asked for. */
export default function EndDialog({
  asked,
  name,
  pending,
  onClose,
  onConfirm,
}: {
  asked: "leave" | "delete";
  name: string;
  pending: boolean;
  onClose: () => void;
  onConfirm: () => void;
}) {
  const isLeaving = asked === "leave";
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={isLeaving ? `Leave ${name}?` : `Delete ${name}?`}
      description={
        isLeaving
          ? "You see nothing of the team from then on, until someone invites you again. What you wrote and signed stays in the record."
          : "Its projects and records are gone for everyone. Export the records first."
      }
      typed={isLeaving ? undefined : name}
      confirm={isLeaving ? "Leave" : "Delete the team"}
      danger
      pending={pending}
      onConfirm={onConfirm}
    />
  );
}
