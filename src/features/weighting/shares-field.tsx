"use client";
// How much does each one's ballot count?
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { isCounted } from "@/domain/access/policy";
import { useTRPC } from "@/trpc/client";
import { Field } from "@/ui/field";
import { RadioCards } from "@/ui/radio-cards";
import { TextInput } from "@/ui/text-input";
import { ShareStepper } from "./share-stepper";
import type { Here } from "./use-weighing";

/** Shares by member, whole, 1 to 9; null: everyone counts the same. */
export type Shares = Readonly<Record<string, number>> | null;

/** More than so many are found by name; of those found, so many are shown. */
const [FEW, MOST_SHOWN] = [12, 50];

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
  const searchId = useId();
  const [sought, setSought] = useState("");
  const counted = people.filter(({ role }) => isCounted(role));
  const found = counted.filter(({ name }) => name.toLowerCase().includes(sought.trim().toLowerCase()));
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
      {value !== null && counted.length > FEW && (
        <TextInput
          id={searchId}
          aria-label="Find a person"
          placeholder="Find a person"
          value={sought}
          onValue={setSought}
          className="mt-3"
        />
      )}
      {value !== null && (
        <ul className="mt-3 max-h-80 overflow-y-auto border-t border-border">
          {found.slice(0, MOST_SHOWN).map(({ id, name }) => (
            <li key={id} className="flex min-h-14 items-center justify-between gap-3 border-b border-border">
              <span className="min-w-0 truncate">{name}</span>
              <ShareStepper
                name={name}
                value={value[id] ?? 1}
                onValue={(share) => onValue({ ...value, [id]: share })}
              />
            </li>
          ))}
          {found.length > MOST_SHOWN && (
            <li className="py-3 text-13 text-ink-2">and {found.length - MOST_SHOWN} more: find them by name</li>
          )}
        </ul>
      )}
    </Field>
  );
}
