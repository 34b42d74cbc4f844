"use client";
// On which cells do the scores differ?
import { useState } from "react";
import { scoreAgreementSentences } from "@/domain/comparison/score-agreement-sentences";
import { type RatedCell, ratedCells, spreadSentence } from "@/domain/comparison/spread-sentence";
import { capitalised, countOf, plain } from "@/domain/wording/sentence";
import { Button } from "@/ui/button";
import { Chip } from "@/ui/chip";
import { Figure } from "@/ui/figure";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { SpreadBar } from "@/ui/spread-bar";
import { Swatch } from "@/ui/swatch";
import { AgendaView } from "./agenda-view";
import { DisagreementTable } from "./disagreement-table";
import { scoresLink } from "./scores-link";
import type { Compared } from "./use-comparison";

const AT_FIRST = 24;

/** Where talking can change the result, then how far the scores agree, then cell by cell. */
export function DisagreementView({ compared }: { compared: Compared }) {
  const measures = scoreAgreementSentences(compared.data.agreement);
  return (
    <div className="grid gap-y-10">
      <AgendaView compared={compared} />
      {measures.length > 0 && (
        <Section title="How far the scores agree">
          <ul>
            {measures.map(({ kind, strong, rest }) => (
              <li key={kind} className="border-b border-border py-3 last:border-b-0">
                <p className="max-w-[80ch] text-pretty">
                  <b className="font-semibold">{strong}</b> {rest}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Cell by cell">
        <div className="pt-3.5">
          <Spreads compared={compared} />
        </div>
      </Section>
    </div>
  );
}

/** The scored cells, the furthest apart first; each leads to its scores. */
function Spreads({ compared }: { compared: Compared }) {
  const [all, setAll] = useState(false);
  const { shown, data } = compared;
  const rated = ratedCells(shown, data.cells);
  const said = spreadSentence(shown, rated);
  const measured = data.cells.flat().filter(({ figure }) => figure !== null).length;
  if (!said)
    return (
      <p className="py-6 text-ink-2">
        Nobody has scored, so there is nothing to disagree on: values are measured or missing.
      </p>
    );
  return (
    <Figure caption={plain(said)} captionFirst table={<DisagreementTable compared={compared} rated={rated} />}>
      <div
        aria-hidden="true"
        className={`${GRID} border-b border-border pb-2 text-xs font-medium text-ink-3 phone:hidden`}
      >
        <span>Cell</span>
        <span className="flex justify-between">
          {[1, 2, 3, 4, 5].map((score) => (
            <span key={score} className="w-0 -translate-x-1">
              {score}
            </span>
          ))}
        </span>
        <span className="text-right">Range</span>
        <span className="text-right">Median</span>
        <span>Spread ↓</span>
      </div>
      <ol aria-label="Scored cells, the furthest apart first">
        {(all ? rated : rated.slice(0, AT_FIRST)).map((cell) => (
          <Row key={`${cell.candidateId} ${cell.criterionId}`} compared={compared} cell={cell} />
        ))}
      </ol>
      {rated.length > AT_FIRST && !all && (
        <Button size="sm" className="mt-3" onClick={() => setAll(true)}>
          Show all {rated.length}
        </Button>
      )}
      {measured > 0 && (
        <p className="mt-3 text-13 text-ink-3">
          {capitalised(countOf(measured, "value"))} {measured === 1 ? "is" : "are"} measured, the same for everybody.
        </p>
      )}
    </Figure>
  );
}

function Row({ compared: { shown, criterion, base }, cell }: { compared: Compared; cell: RatedCell }) {
  const { n, lowest, highest, q1, q3, median, word } = cell.rating;
  const candidate = shown.candidates.find(({ id }) => id === cell.candidateId)?.name;
  const { name, color } = criterion.get(cell.criterionId) ?? {};
  const range = lowest === highest ? `all ${lowest}` : `${lowest}–${highest}`;
  return (
    <li className={`${GRID} min-h-11 items-center border-b border-border py-2 tabular-nums`}>
      <span className="grid grid-cols-[10px_minmax(0,1fr)] items-baseline gap-x-2 phone:col-span-2">
        <Swatch color={color} />
        <Link href={scoresLink(base, cell)} className="hit w-fit font-[550] text-ink no-underline hover:underline">
          {candidate} × {name}
        </Link>
      </span>
      <span className="phone:col-span-3 phone:row-start-2 phone:mt-1">
        <SpreadBar
          {...{ min: 1, max: 5, low: lowest, high: highest, q1, q3, median }}
          label={`${countOf(n, "score")}, ${range}, median ${median}`}
        />
      </span>
      <span className="text-right whitespace-nowrap phone:row-start-3 phone:text-left phone:text-13 phone:text-ink-2">
        {range}
        <span className="text-ink-3"> · n {n}</span>
      </span>
      <span className="text-right font-[650] phone:col-start-3 phone:row-start-3 phone:text-13">
        <span className="desk:sr-only">median </span>
        {median}
      </span>
      <span className="phone:col-start-3 phone:row-start-1 phone:justify-self-end">
        {n === 1 ? (
          <span className="text-ink-3">one score</span>
        ) : word === "close" ? (
          <span className="text-ink-2">close</span>
        ) : (
          <Chip tone={word === "split" ? "warn" : "neutral"}>{word}</Chip>
        )}
      </span>
    </li>
  );
}

const GRID =
  "grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-6 desk:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)_88px_56px_72px]";
