"use client";
// What is the question, by what is it decided, and between what?
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { endsOf } from "@/domain/project/scale-words";
import type { Answers } from "@/trpc/answers";
import { useTRPC } from "@/trpc/client";
import { Prose } from "@/ui/prose";
import { LabelledRow } from "@/ui/section";
import { Skeleton } from "@/ui/skeleton";
import { Swatch } from "@/ui/swatch";
import type { Here } from "./use-session";

type Criterion = Answers["criteria"]["board"]["criteria"][number];

/** Context, criteria and candidates, to be read before the vote. `context` is the project's, set as it was written. */
export function BriefContent({ here, context }: { here: Here; context: ReactNode }) {
  const trpc = useTRPC();
  const { data: board } = useQuery(trpc.criteria.board.queryOptions(here));
  const { data: field } = useQuery(trpc.candidates.board.queryOptions(here));
  const agreed = board?.criteria.filter(({ state }) => state === "agreed") ?? [];
  const candidates = field?.candidates ?? [];
  return (
    <div className="max-w-[720px] border-t border-border">
      {context && (
        <LabelledRow label="Context">
          <Prose className="text-base! leading-6!">{context}</Prose>
        </LabelledRow>
      )}
      <LabelledRow label="Criteria" note={agreed.length > 0 ? agreed.length : undefined}>
        {!board && <Skeleton lines={4} />}
        {board && agreed.length === 0 && <p className="text-ink-2">None is agreed yet.</p>}
        <ul className="grid gap-4">
          {agreed.map((criterion) => (
            <CriterionLine key={criterion.id} criterion={criterion} />
          ))}
        </ul>
      </LabelledRow>
      <LabelledRow label="Candidates" note={candidates.length > 0 ? candidates.length : undefined}>
        {!field && <Skeleton lines={3} />}
        {field && candidates.length === 0 && <p className="text-ink-2">None is named yet.</p>}
        <ul className="grid gap-3">
          {candidates.map(({ id, name, description, withdrawnAt }) => (
            <li key={id}>
              <p className={withdrawnAt ? "text-ink-3 line-through" : "font-semibold"}>{name}</p>
              {description && <p className="mt-0.5 text-pretty text-ink-2">{description}</p>}
            </li>
          ))}
        </ul>
      </LabelledRow>
    </div>
  );
}

function CriterionLine({ criterion: { name, definition, direction, scale, color } }: { criterion: Criterion }) {
  const ends = endsOf(scale);
  return (
    <li>
      <p className="flex items-center gap-2 font-semibold">
        <Swatch color={color} />
        {name}
        {direction === "must" && <span className="text-13 font-normal text-ink-3">must-have</span>}
      </p>
      {definition && <p className="mt-0.5 text-pretty text-ink-2">{definition}</p>}
      {ends.length > 0 && (
        <p className="mt-0.5 text-13 text-pretty text-ink-3">
          {ends.map(({ mark, words }) => `${mark} ${words}`.trim()).join(" → ")}
        </p>
      )}
    </li>
  );
}
