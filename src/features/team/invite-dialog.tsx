"use client";
// How is someone invited from the settings?
import type { Role } from "@/domain/access/policy";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { InviteForm } from "./invite-form";

/** The form in a window; loaded when it is asked for. */
export default function InviteDialog({
  team,
  name,
  me,
  onClose,
}: {
  team: string;
  name: string;
  me: Role;
  onClose: () => void;
}) {
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Invite to ${name}`}
      actions={<Button onClick={onClose}>Done</Button>}
    >
      <InviteForm team={team} me={me} primary />
    </Dialog>
  );
}
