"use client";
// What becomes fixed, and is the facilitator sure?
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { differences } from "@/domain/record/differences";
import { isConfirmed } from "@/domain/record/obstacles";
import type { RecordMatter } from "@/domain/record/record";
import { capitalised, countOf, listed } from "@/domain/wording/sentence";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { Button } from "@/ui/button";
import { TextInput } from "@/ui/text-input";
import type { Here, Read } from "./use-decision";

/** What the facilitator had in front of them when they began to seal. */
export type Seen = { version: number; hash: string; matter: RecordMatter };

/** The last part of Decide: typed confirmation of what was seen. What changed since is named first, and has to be looked at again. */
export function SealPart({
  here,
  read,
  seen,
  onSee,
  isSettled,
}: {
  here: Here;
  read: Read;
  seen: Seen | null;
  onSee: () => void;
  isSettled: boolean;
}) {
  const router = useRouter();
  const client = useQueryClient();
  const [typed, setTyped] = useState("");
  const seal = useMutation(
    useTRPC().record.seal.mutationOptions({
      onSuccess: async () => {
        router.push(`/t/${here.team}/p/${here.project}/record`);
        await client.invalidateQueries();
      },
      onError: () => client.invalidateQueries(),
    }),
  );
  const { title } = read.matter.project;
  const changed = seen && seen.hash !== read.hash ? differences(seen.matter, read.matter) : [];
  const isReady = read.missing.length === 0 && changed.length === 0 && isSettled && isConfirmed(typed, title);
  return (
    <section
      aria-label="Decide and seal"
      className="mt-10 grid items-start gap-x-14 gap-y-6 border-t border-ink pt-5 min-[901px]:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_240px] min-[1161px]:grid-cols-[336px_minmax(0,1fr)_320px]"
    >
      <Listed title="What becomes fixed" lines={fixed(read.matter)} />
      <Listed
        title="What stays open"
        lines={["Looking at it again, and what you learn", "A later decision that supersedes this one"]}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && seen && !seal.isPending)
            seal.mutate({ ...here, version: seen.version, hash: seen.hash, confirm: typed });
        }}
      >
        <h2 className="mb-2 leading-5">Seal it</h2>
        {read.missing.length > 0 && (
          <ul className="mb-3 grid gap-1 text-13 text-ink-2">
            {read.missing.map(({ code, text }) => (
              <li key={code} className="grid grid-cols-[12px_minmax(0,1fr)] gap-2">
                <span aria-hidden="true" className="mt-[9px] h-px w-2.5 bg-border-strong" />
                {text}
              </li>
            ))}
          </ul>
        )}
        {changed.length > 0 && (
          <div role="status" className="mb-3 rounded-md bg-warn-soft px-3 py-2.5 text-13">
            <p>Since you looked, this has changed: {listed(changed)}.</p>
            <Button size="sm" className="mt-2" onClick={onSee}>
              I have looked again
            </Button>
          </div>
        )}
        <label htmlFor="confirm-seal" className="mb-2 block text-13 text-ink-2">
          {silence(read)}Type <b className="font-semibold text-ink">{title}</b> to go on.
        </label>
        <TextInput
          id="confirm-seal"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onValue={setTyped}
          onFocus={() => seen === null && onSee()}
        />
        <Button
          type="submit"
          variant="primary"
          pending={seal.isPending}
          disabled={!isReady}
          className="mt-3 min-h-11 w-full"
        >
          Decide and seal
        </Button>
        {seal.error && (
          <p role="alert" className="mt-2 text-13 font-medium text-danger">
            {saidOf(seal.error)}
          </p>
        )}
      </form>
    </section>
  );
}

function Listed({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <h2 className="mb-2 leading-5">{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line} className="border-t border-border py-1.5 text-13 text-pretty text-ink-2">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}

function fixed({ criteria, cells, mixes, signing }: RecordMatter): string[] {
  return [
    "The decision, the reasons and the dissent",
    `${countWords(criteria.length, "weight")}, ${countOf(cells.length, "cell")} and the round behind them`,
    mixes ? "The ranking, its method and its seed" : "The ranking and its method",
    `${countWords(signing.given.length, "sign-off")}, as they stand now`,
  ];
}

function countWords(n: number, one: string, many?: string): string {
  return capitalised(countOf(n, one, many));
}

function silence({ matter: { signing } }: Read): string {
  const silent = [...signing.missing, ...signing.outdated].map(({ name }) => name);
  if (silent.length === 0) return "";
  const who = silent.length > 3 ? countWords(silent.length, "person", "people") : listed(silent);
  return `${who} ${silent.length === 1 ? "has" : "have"} not answered, and the record will say so. `;
}
