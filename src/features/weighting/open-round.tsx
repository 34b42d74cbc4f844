"use client";
// On what terms does the team weigh?
import { useMutation } from "@tanstack/react-query";
import { usePathname, useRouter } from "next/navigation";
import { useState } from "react";
import type { WeightMethodId } from "@/domain/weighting/method-ids";
import { type Secrecy, secrecies } from "@/domain/weighting/round";
import { useTRPC } from "@/trpc/client";
import { fieldErrors } from "@/trpc/field-errors";
import { Button } from "@/ui/button";
import { Checkbox } from "@/ui/checkbox";
import { Field } from "@/ui/field";
import { RadioCards } from "@/ui/radio-cards";
import { TextInput } from "@/ui/text-input";
import { secrecyCards } from "./secrecy-words";
import type { Weighing } from "./use-weighing";

const methodCards: { value: WeightMethodId; title: string; text: string }[] = [
  { value: "points", title: "100 points", text: "Each gives 100 points. What one criterion gets, another doesn’t." },
  {
    value: "rating",
    title: "Rating from 0 to 10",
    text: "Each criterion by itself. The least work; fits many criteria.",
  },
  { value: "ranking", title: "Ranking", text: "Put them in order. The weights follow from the places." },
];

const secrecyOptions = secrecies.map((value) => ({ value, ...secrecyCards[value] }));

/** The terms, fixed at the opening: method, names, and a deadline if there is one. */
export function OpenRound({ weighing, onOpened }: { weighing: Weighing; onOpened?: (() => void) | undefined }) {
  const { here, shell, state, refresh } = weighing;
  const trpc = useTRPC();
  const last = state.rounds.at(-1);
  const [method, setMethod] = useState<WeightMethodId>(last?.method ?? shell.weightMethod);
  const [secrecy, setSecrecy] = useState<Secrecy>(last?.secrecy ?? (shell.named ? "named" : "confidential"));
  const [showsVoters, setShowsVoters] = useState(last?.showsVoters ?? true);
  const [deadline, setDeadline] = useState("");
  const router = useRouter();
  const path = usePathname();
  const open = useMutation(
    trpc.weighting.openRound.mutationOptions({
      onSuccess: async () => {
        await refresh();
        router.replace(path, { scroll: false });
        onOpened?.();
      },
    }),
  );
  const { fields, rest } = fieldErrors(open.error);
  return (
    <form
      className="grid max-w-[720px] gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        const closes = deadline === "" ? null : new Date(deadline).toISOString();
        open.mutate({ ...here, method, secrecy, showsVoters, deadline: closes });
      }}
    >
      <Field label="How" group error={fields.method}>
        <RadioCards value={method} onValue={setMethod} options={methodCards} columns={3} />
      </Field>
      <Field label="Who sees whose ballot" group error={fields.secrecy}>
        <RadioCards value={secrecy} onValue={setSecrecy} options={secrecyOptions} columns={3} />
      </Field>
      {secrecy !== "anonymous" && (
        <Checkbox
          label="Show me who hasn’t voted yet"
          hint="Only you see the names, never what anyone has cast. Everyone else sees “4 of 6”."
          checked={showsVoters}
          onChange={(event) => setShowsVoters(event.target.checked)}
        />
      )}
      <Field
        label="Until when"
        optional="optional"
        hint="After it no ballot is taken, and you still choose when to reveal."
        error={fields.deadline}
        className="max-w-64"
      >
        <TextInput type="datetime-local" value={deadline} onValue={setDeadline} />
      </Field>
      {rest && (
        <p role="alert" className="text-danger">
          {rest}
        </p>
      )}
      <div>
        <Button type="submit" variant="primary" pending={open.isPending}>
          Open round {(last?.number ?? 0) + 1}
        </Button>
      </div>
    </form>
  );
}
