"use client";
// How much does each one's ballot count?
import { useQuery } from "@tanstack/react-query";
import { isCounted } from "@/domain/access/policy";
import { useTRPC } from "@/trpc/client";
import { Field } from "@/ui/field";
import { RadioCards } from "@/ui/radio-cards";
import { ShareStepper } from "./share-stepper";
import type { Here } from "./use-weighing";

/** Shares by member, whole, 1 to 9; null: everyone counts the same. */
export type Shares = Readonly<Record<string, number>> | null;

/** Everyone the same, or a list of those whose ballots count. Only for rounds with names: elsewhere a share would tell who wrote which ballot. */
export function SharesField({
  here,
  value,
  onValue,
  error,
}: {
  here: Here;
  value: Shares;
  onValue: (value: Shares) => void;
  error: string | undefined;
}) {
  const trpc = useTRPC();
  const { data: people = [] } = useQuery(trpc.project.participants.queryOptions(here, { enabled: value !== null }));
  const counted = people.filter(({ role }) => isCounted(role));
  return (
    <Field label="How much each one counts" group error={error}>
      <RadioCards
        value={value === null ? "same" : "more"}
        columns={2}
        onValue={(next) => onValue(next === "same" ? null : {})}
        options={[
          { value: "same", title: "Everyone counts the same", text: "One person, one ballot." },
          {
            value: "more",
            title: "Some count more",
            text: "Fixed now and shown to all: on the ballot, at the reveal and in the record.",
          },
        ]}
      />
      {value !== null && (
        <ul className="mt-3 max-h-80 overflow-y-auto border-t border-border">
          {counted.map(({ id, name }) => (
            <li key={id} className="flex min-h-14 items-center justify-between gap-3 border-b border-border">
              <span className="min-w-0 truncate">{name}</span>
              <ShareStepper
                name={name}
                value={value[id] ?? 1}
                onValue={(share) => onValue({ ...value, [id]: share })}
              />
            </li>
          ))}
        </ul>
      )}
    </Field>
  );
}
