"use client";
// What becomes of what someone did, when they are removed?
import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { toast } from "@/ui/toaster";
import { useAct } from "./use-act";

/** Asks once more, and says what stays; loaded when it is asked for. */
export default function RemoveDialog({
  team,
  person,
  onClose,
}: {
  team: string;
  person: { id: string; name: string };
  onClose: () => void;
}) {
  const trpc = useTRPC();
  const { settled, failed } = useAct();
  const remove = useMutation(
    trpc.team.removeMember.mutationOptions({
      onSuccess: () => {
        toast(`${person.name} is no longer in the team.`);
        onClose();
        return settled();
      },
      onError: failed,
    }),
  );
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Remove ${person.name}?`}
      description="It holds at once. What they wrote and signed stays in the record. A ballot that they cast in an open round stays in it; if they haven't voted, the round says so. Give their projects another facilitator."
      confirm="Remove"
      danger
      pending={remove.isPending}
      onConfirm={() => remove.mutate({ team, memberId: person.id })}
    />
  );
}
