"use client";
// What is left of a round that was put aside unseen?
import type { ReactNode } from "react";
import { ButtonLink } from "@/ui/button";
import { PageHead } from "@/ui/page-head";
import { Page } from "@/ui/shell";
import { AnotherRound } from "./another-round";
import type { Standing, Weighing } from "./use-weighing";

/** Its number and why; its ballots stay unread for good. */
export function VoidedRound({
  weighing,
  round,
  tabs,
}: {
  weighing: Weighing;
  round: Standing["rounds"][number];
  tabs: ReactNode;
}) {
  const { current } = weighing.state;
  return (
    <Page>
      <PageHead eyebrow={`Weights, round ${round.number}`} title={`Round ${round.number} was voided`} actions={tabs} />
      <p className="max-w-[62ch]">
        <q className="font-serif text-lg">{round.voidReason}</q>
      </p>
      <p className="mt-2 max-w-[62ch] text-ink-2">Its ballots were never revealed, and stay unread.</p>
      <div className="mt-6 flex flex-wrap gap-2">
        {current ? (
          <ButtonLink href={`?round=${current.number}`} variant="primary">
            Go to round {current.number}
          </ButtonLink>
        ) : (
          weighing.may.open && <AnotherRound weighing={weighing} variant="primary" />
        )}
      </div>
    </Page>
  );
}
