"use client";
// What did the ballots say, and what does the team make of it?
import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { methods } from "@/domain/weighting/methods";
import { useTRPC } from "@/trpc/client";
import { LocalTime } from "@/ui/local-time";
import { PageHead } from "@/ui/page-head";
import { Section } from "@/ui/section";
import { Page } from "@/ui/shell";
import { AcceptedWeights, heaviestTitle } from "./accepted-weights";
import { AgendaList } from "./agenda-list";
import { AgreementMeasures } from "./agreement-measures";
import { BothEnds } from "./both-ends";
import { CheckReceipt } from "./check-receipt";
import { MissedBallot } from "./missed-ballot";
import type { Results } from "./results";
import { RevealActions } from "./reveal-actions";
import { RevealStrips } from "./reveal-strips";
import { RoundConsistency } from "./round-consistency";
import { RoundNotes } from "./round-notes";
import { secrecyFacts } from "./secrecy-words";
import { turnoutFacts } from "./turnout-facts";
import type { Weighing } from "./use-weighing";
import { WeightsByStatistic } from "./weights-by-statistic";
import { WouldItMatter } from "./would-it-matter";

/** A revealed round: every criterion's ballots on one axis, the widest disagreement first; then what follows from it. */
export function Reveal({ weighing, roundId, tabs }: { weighing: Weighing; roundId: string; tabs: ReactNode }) {
  const trpc = useTRPC();
  const { data: results } = useSuspenseQuery(trpc.weighting.results.queryOptions({ ...weighing.here, roundId }));
  const { round, turnout, agreement } = results;
  return (
    <>
      <MissedBallot weighing={weighing} results={results} />
      <Page>
        <PageHead
          eyebrow={
            <>
              Weights, round {round.number} · revealed {round.revealedAt && <LocalTime iso={round.revealedAt} />} ·{" "}
              {turnout.voted} of {turnout.of} voted · {methods[round.method].name}
              {secrecyFacts[round.secrecy]}
            </>
          }
          title={titleOf(weighing, results)}
          lede={round.voidReason && <q>{round.voidReason}</q>}
          actions={tabs}
        />
        {results.isAccepted && <AcceptedWeights weighing={weighing} />}
        {results.criteria.length > 0 && <RevealStrips weighing={weighing} results={results} />}
        <div className="mt-10 grid gap-x-10 gap-y-10 md:grid-cols-2">
          <Section title="How far apart" className="not-first:mt-0">
            <ul>
              {agreement.sentence && (
                <li className="border-b border-border py-3">
                  <b className="font-semibold">{agreement.sentence.strong}</b> {agreement.sentence.rest}
                </li>
              )}
              {turnoutFacts(results).map((fact) => (
                <li key={fact} className="border-b border-border py-3">
                  {fact}
                </li>
              ))}
            </ul>
            <AgreementMeasures weighing={weighing} results={results} />
            <WeightsByStatistic weighing={weighing} results={results} />
          </Section>
          <RoundConsistency results={results} />
          <BothEnds weighing={weighing} results={results} />
          {results.isAccepted && <WouldItMatter weighing={weighing} roundId={roundId} />}
          {results.isAccepted && <AgendaList weighing={weighing} />}
          {results.hasVoted && <CheckReceipt weighing={weighing} round={round} />}
        </div>
        <RoundNotes weighing={weighing} roundId={roundId} />
      </Page>
      <RevealActions weighing={weighing} results={results} />
    </>
  );
}

function titleOf(weighing: Weighing, { round, isAccepted, title }: Results): string {
  if (round.state === "voided") return `Round ${round.number} was voided after its reveal`;
  return isAccepted ? heaviestTitle(weighing) : title;
}
