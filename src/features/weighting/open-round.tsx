"use client";
// On what terms does the team weigh?
import { useIsMutating, useMutation } from "@tanstack/react-query";
import { usePathname, useRouter } from "next/navigation";
import { useState } from "react";
import type { WeightMethodId } from "@/domain/weighting/method-ids";
import { methodMenu } from "@/domain/weighting/method-menu";
import { type Secrecy, secrecies } from "@/domain/weighting/round";
import { useTRPC } from "@/trpc/client";
import { fieldErrors } from "@/trpc/field-errors";
import { Button } from "@/ui/button";
import { Checkbox } from "@/ui/checkbox";
import { Field } from "@/ui/field";
import { RadioCards } from "@/ui/radio-cards";
import { TextInput } from "@/ui/text-input";
import { MethodField } from "./method-field";
import { secrecyCards } from "./secrecy-words";
import { type Shares, SharesField } from "./shares-field";
import type { Weighing } from "./use-weighing";

const secrecyOptions = secrecies.map((value) => ({ value, ...secrecyCards[value] }));

/** The terms, fixed at the opening: method, names, how much each one counts, and a deadline if there is one. */
export function OpenRound({
  weighing,
  onOpened,
  formId,
}: {
  weighing: Weighing;
  onOpened?: (() => void) | undefined;
  /** Where an `OpenRoundButton` stands elsewhere, the form has none of its own. */
  formId?: string | undefined;
}) {
  const { here, shell, state, refresh } = weighing;
  const trpc = useTRPC();
  const last = state.rounds.at(-1);
  const count = state.criteria.length;
  const [method, setMethod] = useState<WeightMethodId>(() => fitting(last?.method ?? shell.weightMethod, count));
  const [secrecy, setSecrecy] = useState<Secrecy>(last?.secrecy ?? (shell.named ? "named" : "confidential"));
  const [showsVoters, setShowsVoters] = useState(last?.showsVoters ?? true);
  const [guestsCount, setGuestsCount] = useState(last?.guestsCount ?? false);
  const [deadline, setDeadline] = useState("");
  const [shares, setShares] = useState<Shares>(null);
  const isNamed = secrecy === "named";
  const router = useRouter();
  const path = usePathname();
  const open = useMutation(
    trpc.weighting.openRound.mutationOptions({
      onSuccess: async () => {
        await refresh();
        router.replace(path, { scroll: false });
        window.scrollTo({ top: 0 });
        onOpened?.();
      },
    }),
  );
  const { fields, rest } = fieldErrors(open.error);
  return (
    <form
      id={formId}
      className="grid max-w-[720px] gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        const closes = deadline === "" ? null : new Date(deadline).toISOString();
        open.mutate({
          ...here,
          method,
          secrecy,
          showsVoters,
          guestsCount,
          deadline: closes,
          shares: (isNamed && shares) || {},
        });
      }}
    >
      <MethodField count={count} value={method} onValue={setMethod} error={fields.method} />
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
      {(shell.guestsJoin || guestsCount) && (
        <Checkbox
          label="Guests’ ballots count"
          hint="Those of a session’s guests, also of who comes while the round is open. Without it they are kept, and not counted."
          checked={guestsCount}
          onChange={(event) => setGuestsCount(event.target.checked)}
        />
      )}
      {isNamed && <SharesField here={here} value={shares} onValue={setShares} error={fields.shares} />}
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
      {!formId && (
        <div>
          <OpenRoundButton weighing={weighing} />
        </div>
      )}
    </form>
  );
}

/** Opens the round on the terms of the form that it stands in, or of the one with that id. */
export function OpenRoundButton({ weighing: { state }, formId }: { weighing: Weighing; formId?: string | undefined }) {
  const trpc = useTRPC();
  const isPending = useIsMutating({ mutationKey: trpc.weighting.openRound.mutationKey() }) > 0;
  return (
    <Button type="submit" form={formId} variant="primary" pending={isPending}>
      Open round {(state.rounds.at(-1)?.number ?? 0) + 1}
    </Button>
  );
}

/** The method wished for, or the first that takes so many criteria. */
function fitting(wished: WeightMethodId, count: number): WeightMethodId {
  const menu = methodMenu(count).filter(({ unfit }) => unfit === null);
  return menu.find(({ id }) => id === wished)?.id ?? menu[0]?.id ?? wished;
}
