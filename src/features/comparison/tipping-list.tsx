"use client";
// What would put another candidate first?
import { type ReactNode, useMemo } from "react";
import { aloneSentence } from "@/domain/comparison/alone-sentence";
import {
  cellSentence,
  flipFigures,
  massSentence,
  missingSentence,
  weightSentences,
} from "@/domain/comparison/sentences";
import { type HoldingInterval, holdingIntervals } from "@/domain/comparison/weight-flips";
import { plain, type Sentence } from "@/domain/wording/sentence";
import { FlipBar } from "@/ui/flip-bar";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { scoresLink } from "./scores-link";
import type { Compared } from "./use-comparison";

const WEIGHTS = 2;
const CELLS = 1;
const MISSING = 3;

/** One sentence a finding, with its drawing or its link beside it. */
export function TippingList({ compared }: { compared: Compared }) {
  const { shown, found, data, base, setView } = compared;
  const weights = weightSentences(shown, found, WEIGHTS);
  const held = useMemo(() => new Map(holdingIntervals(shown).map((one) => [one.criterionId, one])), [shown]);
  const alone = aloneSentence(shown, found.leaders, data.choices);
  const missing = missingSentence(shown, found);
  const top = topOf(compared);
  const items = [
    ...weights.map((said, place) => (
      <Item key={plain(said)} said={said}>
        <Gauge compared={compared} held={held} place={place} top={top} />
      </Item>
    )),
    ...massSentence(shown, found).map((said) => <Item key="mass" said={said} />),
    ...found.cellFlips.slice(0, CELLS).map((flip) => (
      <Item key="cell" said={cellSentence(shown, flip)}>
        <Link href={scoresLink(base, flip)} className="hit justify-self-start">
          See its scores
        </Link>
      </Item>
    )),
    ...alone.map((said) => (
      <Item key="alone" said={said}>
        {data.members && (
          <button type="button" onClick={() => setView("members")} className={LINK}>
            See each member’s ranking
          </button>
        )}
      </Item>
    )),
    ...missing.map((said) => (
      <Item key="missing" said={said}>
        <MissingLinks compared={compared} />
      </Item>
    )),
  ];
  return (
    <Section title="What would tip it">
      {items.length > 0 ? (
        <ul>{items}</ul>
      ) : (
        <p className="py-3.5 text-ink-2">
          {found.lead === "only"
            ? "One candidate is left: nothing would tip it."
            : "Nobody leads alone, so there is nothing to tip."}
        </p>
      )}
      <button type="button" onClick={() => setView("tipping")} className={`${LINK} mt-3 text-13 print:hidden`}>
        How far each weight and score may move
      </button>
    </Section>
  );
}

function Item({ said, children }: { said: Sentence | undefined; children?: ReactNode }) {
  return (
    <li className="grid items-center gap-x-5 gap-y-1.5 border-b border-border py-3.5 last:border-b-0 desk:grid-cols-[minmax(0,1fr)_190px]">
      <p className="text-pretty">
        <b className="font-semibold">{said?.strong}</b> {said?.rest}
      </p>
      {children}
    </li>
  );
}

function Gauge({
  compared: { shown, found },
  held,
  place,
  top,
}: {
  compared: Compared;
  held: ReadonlyMap<string, HoldingInterval>;
  place: number;
  top: number;
}) {
  const flip = found.weightFlips[place];
  if (!flip) return null;
  const { from = 0, to = 1 } = held.get(flip.criterionId) ?? {};
  const { at, now } = flipFigures(shown, flip);
  return (
    <FlipBar
      at={flip.at * 100}
      now={flip.now * 100}
      max={top}
      range={[from * 100, Math.min(top, to * 100)]}
      format={(value) => (value === flip.at * 100 ? at : now)}
      label={`Tips at ${at}, now ${now}`}
    />
  );
}

/** One end for all gauges, so that they can be compared: the next ten beyond the furthest figure. */
function topOf({ found }: Compared): number {
  const furthest = Math.max(...found.weightFlips.slice(0, WEIGHTS).flatMap(({ at, now }) => [at, now]), 0);
  return Math.min(100, Math.max(20, Math.ceil(furthest * 11.5) * 10));
}

function MissingLinks({ compared: { found, criterion, shown, base, setView } }: { compared: Compared }) {
  const nameOf = new Map(shown.candidates.map(({ id, name }) => [id, name]));
  return (
    <ul className="grid gap-1">
      {found.missing.slice(0, MISSING).map((cell) => (
        <li key={`${cell.candidateId} ${cell.criterionId}`}>
          <Link href={scoresLink(base, cell)} className="hit">
            {nameOf.get(cell.candidateId)} × {criterion.get(cell.criterionId)?.name}
          </Link>
        </li>
      ))}
      {found.missing.length > MISSING && (
        <li>
          <button type="button" onClick={() => setView("heatmap")} className={LINK}>
            See all {found.missing.length}
          </button>
        </li>
      )}
    </ul>
  );
}

const LINK =
  "hit justify-self-start text-left text-brand underline decoration-1 underline-offset-[3px] hover:text-brand-hover";
