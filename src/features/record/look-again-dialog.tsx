"use client";
// What did a second look come to?
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Outcome } from "@/domain/record/reassessment";
import { useTRPC } from "@/trpc/client";
import { fieldErrors } from "@/trpc/field-errors";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field } from "@/ui/field";
import { Segmented } from "@/ui/segmented";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import { toast } from "@/ui/toaster";
import type { Here } from "./use-decision";
import type { Sealed } from "./use-sealed";

const options: { value: Outcome; label: string }[] = [
  { value: "still-right", label: "Still right" },
  { value: "adjust", label: "Adjust" },
  { value: "supersede", label: "Supersede" },
];
const hints: Record<Outcome, string> = {
  "still-right": "The record stands as it is.",
  adjust: "The record stands; what you write here is what to do differently.",
  supersede: "The record should be replaced. The facilitator opens the project that does it.",
};

/** Keeps what a second look came to, and when to look again. The sealed words stay. */
export default function LookAgainDialog({
  here,
  sealed,
  onClose,
}: {
  here: Here;
  sealed: Sealed;
  onClose: () => void;
}) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome>("still-right");
  const [learned, setLearned] = useState("");
  const [nextOn, setNextOn] = useState(() => yearAfter(sealed.today));
  const look = useMutation(
    trpc.record.reassess.mutationOptions({
      onSuccess: async () => {
        toast("Kept beside the record");
        onClose();
        await client.invalidateQueries();
      },
    }),
  );
  const { fields, rest } = fieldErrors(look.error);
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Does it still hold?"
      description={
        sealed.record.decision.reassessWhen
          ? `It was to be looked at again when ${sealed.record.decision.reassessWhen}.`
          : undefined
      }
      actions={
        <>
          <Button type="submit" form="look-again" variant="primary" pending={look.isPending}>
            Keep it
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <form
        id="look-again"
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!look.isPending) look.mutate({ ...here, outcome, learned, nextOn: nextOn || null });
        }}
      >
        <Field group label="The decision is" hint={hints[outcome]}>
          <Segmented value={outcome} onValue={setOutcome} options={options} />
        </Field>
        <Field label="What we learned" error={fields.learned ?? rest}>
          <TextArea lasting rows={3} value={learned} onValue={setLearned} />
        </Field>
        <Field label="Look again on" optional="optional" error={fields.nextOn}>
          <TextInput type="date" min={sealed.today} value={nextOn} onValue={setNextOn} className="md:w-44" />
        </Field>
      </form>
    </Dialog>
  );
}

function yearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace("-02-29", "-02-28");
}
