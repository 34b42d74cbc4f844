"use client";
// Is someone sure to go for good?
import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { forgetPlaces } from "@/trpc/sign-out";
import { ConfirmDialog } from "@/ui/confirm-dialog";

/** Says what goes and what stays; the address has to be typed. Loaded when it is asked for. */
export default function FarewellDialog({
  me,
  onClose,
}: {
  me: { name: string; email: string | null };
  onClose: () => void;
}) {
  const trpc = useTRPC();
  const leave = () => {
    forgetPlaces();
    // A full load: nothing of theirs may stay in the browser.
    window.location.assign("/");
  };
  const remove = useMutation(
    trpc.account.delete.mutationOptions({
      onSuccess: leave,
      // The answer was lost, and there is no such account any more.
      onError: (error) => error.data?.refusal === "access.signed-out" && leave(),
    }),
  );
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Delete your account?"
      description="It can’t be brought back. Download your data first, if you want to keep it."
      typed={me.email ?? me.name}
      confirm="Delete my account"
      danger
      pending={remove.isPending || remove.isSuccess}
      onConfirm={() => remove.mutate({})}
    >
      <dl className="grid gap-3 text-13 text-ink-2">
        <Part title="Goes">
          Your name, address and sessions; your notes, dissents and drafts, and the reasons beside your ballots, scores
          and sign-offs.
        </Part>
        <Part title="Stays, as “Former member”">
          The figures of your ballots and scores, that you signed, and what you wrote for the team: questions, criteria,
          candidates, evidence, verdicts, decisions, second looks.
        </Part>
        <Part title="Out of reach">
          What you cast in anonymous rounds, because nobody knows which ballot is yours; and files that others have
          exported.
        </Part>
      </dl>
      {remove.error && (
        <p role="alert" className="mt-4 text-13 font-medium text-danger">
          {saidOf(remove.error)}
        </p>
      )}
    </ConfirmDialog>
  );
}

function Part({ title, children }: { title: string; children: string }) {
  return (
    <div>
      <dt className="font-semibold text-ink">{title}</dt>
      <dd className="text-pretty">{children}</dd>
    </div>
  );
}
