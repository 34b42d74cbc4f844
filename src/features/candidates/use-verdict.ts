"use client";
// How is a candidate judged on a must-have, and what if someone else was faster?
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { VerdictWord } from "@/domain/project/candidate";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { isStale } from "@/trpc/is-stale";
import { toast } from "@/ui/toaster";
import type { Candidates, MustHave, Row } from "./use-candidates";

/** What someone wants to say of a must-have: a verdict, or why the candidate may stay in spite of its failure ("": no more). */
export type Saying = { verdict: VerdictWord; reason: string } | { override: string };
export type Given = { verdict: VerdictWord; reason: string; overrideReason: string | null };

const nothing: Given = { verdict: "unknown", reason: "", overrideReason: null };

/**
 * The verdict that stands, and how another is given. `late`: what was said and not taken, since somebody else judged after the
 * person looked; `again` says it over that.
 */
export function useVerdict({ here, refresh }: Candidates, row: Row, mustHave: MustHave) {
  const trpc = useTRPC();
  const [late, setLate] = useState<Saying | null>(null);
  const found = row.verdicts.find(({ criterionId }) => criterionId === mustHave.id);
  const given: Given = found
    ? { verdict: found.verdict, reason: found.reason, overrideReason: found.overrideReason }
    : nothing;
  const judge = useMutation(trpc.candidates.judge.mutationOptions({ onSettled: refresh }));
  const override = useMutation(trpc.candidates.override.mutationOptions({ onSettled: refresh }));
  /** `was`: what the person saw when they made up their mind; `done` once it is taken. */
  const say = (saying: Saying, was: Given = given, done?: () => void) => {
    const place = { ...here, candidateId: row.id, criterionId: mustHave.id, was };
    const outcome = {
      onSuccess: () => {
        setLate(null);
        done?.();
      },
      onError: (error: Parameters<typeof saidOf>[0] & Parameters<typeof isStale>[0]) =>
        isStale(error) ? setLate(saying) : toast(saidOf(error), { tone: "error" as const }),
    };
    if ("override" in saying) override.mutate({ ...place, reason: saying.override }, outcome);
    else judge.mutate({ ...place, ...saying }, outcome);
  };
  return {
    ...{ given, late, say },
    isSaying: judge.isPending || override.isPending,
    giveUp: () => setLate(null),
  };
}

/** “Fails. Its last release ends in March.” */
export function sayingWords(saying: Saying | Given): string {
  if ("override" in saying) return saying.override ? `Stays all the same. ${saying.override}` : "Ruled out after all";
  const stays =
    "overrideReason" in saying && saying.overrideReason ? ` Stays all the same: ${saying.overrideReason}` : "";
  return `${verdictWords[saying.verdict]}${saying.reason && saying.verdict === "fails" ? `. ${saying.reason}` : ""}${stays}`;
}

export const verdictWords: Record<VerdictWord, string> = { holds: "Holds", fails: "Fails", unknown: "Unknown" };
