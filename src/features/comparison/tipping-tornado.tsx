"use client";
// How far does each weight move the lead, and how far may it move?
import { useMemo } from "react";
import { candidateName } from "@/domain/comparison/comparison";
import type { LeadAt, LeadSwing } from "@/domain/comparison/lead-swings";
import { swingsSentence } from "@/domain/comparison/tipping-sentences";
import { type HoldingInterval, holdingIntervals } from "@/domain/comparison/weight-flips";
import { percent, shortDecimal } from "@/domain/wording/sentence";
import { Table, Td, Th } from "@/ui/data-table";
import { Figure } from "@/ui/figure";
import { Section } from "@/ui/section";
import { TornadoBars } from "@/ui/tornado-bars";
import type { Compared } from "./use-comparison";

/** The bars; a press on a criterion shows its line (`onChoose`). */
export function TippingTornado({
  compared,
  swings,
  onChoose,
}: {
  compared: Compared;
  swings: readonly LeadSwing[];
  onChoose: (criterionId: string) => void;
}) {
  const { shown, found, criterion } = compared;
  const [leader] = found.leaders;
  const held = useMemo(() => new Map(holdingIntervals(shown).map((one) => [one.criterionId, one])), [shown]);
  const [widest] = swings;
  if (!widest || leader === undefined)
    return (
      <Section title="How far each weight moves the lead">
        <p className="py-3.5 text-ink-2">
          {found.lead === "only"
            ? "One candidate is left: no weight changes that."
            : "Nobody leads alone, so there is no lead to move."}
        </p>
      </Section>
    );
  const name = candidateName(shown, leader);
  const rows = swings.map((one) => {
    const { name: label = "", color = 1 } = criterion.get(one.criterionId) ?? {};
    const holds = holdsText(held.get(one.criterionId));
    return {
      key: one.criterionId,
      color,
      label: (
        <button type="button" onClick={() => onChoose(one.criterionId)} className="hit text-left hover:underline">
          {label}
        </button>
      ),
      note: `weighs ${percent(one.now.at)}${one.ballots ? `, ballots ${rangeText(one.ballots.lowest.at, one.ballots.highest.at)}` : ""}`,
      whole: [one.none.lead, one.all.lead] as const,
      given: one.ballots && ([one.ballots.lowest.lead, one.ballots.highest.lead] as const),
      holds,
      said: `${label}: at 0 % ${leadText(compared, one.none)}, at 100 % ${leadText(compared, one.all)}. ${name} stays first at ${holds}.`,
    };
  });
  return (
    <Section title="How far each weight moves the lead">
      <Figure
        className="pt-3"
        caption={swingsSentence(shown, swings, leader)}
        captionFirst
        table={<SwingTable compared={compared} swings={swings} held={held} />}
      >
        <TornadoBars
          label={`The lead of ${name}, as one weight moves and the others follow`}
          rows={rows}
          now={widest.now.lead}
          holdsLabel={`${name} first at`}
          under={`${name} not first`}
        />
      </Figure>
    </Section>
  );
}

function SwingTable({
  compared,
  swings,
  held,
}: {
  compared: Compared;
  swings: readonly LeadSwing[];
  held: ReadonlyMap<string, HoldingInterval>;
}) {
  return (
    <Table label="The lead, as one weight moves" className="text-13">
      <thead>
        <tr>
          <Th>Criterion</Th>
          <Th numeric>Weighs</Th>
          <Th>At 0 %</Th>
          <Th>At the lowest ballot</Th>
          <Th>At the highest ballot</Th>
          <Th>At 100 %</Th>
          <Th numeric>Stays first at</Th>
        </tr>
      </thead>
      <tbody>
        {swings.map(({ criterionId, now, none, all, ballots }) => (
          <tr key={criterionId}>
            <Th scope="row">{compared.criterion.get(criterionId)?.name}</Th>
            <Td numeric>{percent(now.at)}</Td>
            <Td>{leadText(compared, none)}</Td>
            <Td>{ballots && `${percent(ballots.lowest.at)}: ${leadText(compared, ballots.lowest)}`}</Td>
            <Td>{ballots && `${percent(ballots.highest.at)}: ${leadText(compared, ballots.highest)}`}</Td>
            <Td>{leadText(compared, all)}</Td>
            <Td numeric className="whitespace-nowrap">
              {holdsText(held.get(criterionId))}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** “Go by .043”, “Node.js by .012”, “level”. */
function leadText({ shown, found }: Compared, { lead, rivalId }: LeadAt): string {
  if (Math.abs(lead) < 5e-4) return "level";
  return `${candidateName(shown, lead > 0 ? (found.leaders[0] ?? "") : rivalId)} by ${shortDecimal(Math.abs(lead))}`;
}

function holdsText(held: HoldingInterval | undefined): string {
  if (!held) return "";
  return held.from === 0 && held.to === 1 ? "any weight" : rangeText(held.from, held.to, 1);
}

/** “11–100 %”; limits that are true: rounded inwards where `digits` are kept. */
function rangeText(from: number, to: number, digits = 0): string {
  const bare = (text: string) => text.replace("\u00a0%", "").replace(/\.0$/, "");
  const [low, high] = digits > 0 ? (["up", "down"] as const) : (["nearest", "nearest"] as const);
  return `${bare(percent(from, low, digits))}–${bare(percent(to, high, digits))}\u00a0%`;
}
