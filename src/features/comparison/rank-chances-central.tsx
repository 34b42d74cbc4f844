"use client";
// What would one have to care about for a candidate to win?
import { shares } from "@/domain/comparison/comparison";
import type { RankChance, RankChances } from "@/domain/comparison/rank-chances";
import { centralSentence } from "@/domain/comparison/rank-chances-sentences";
import { percent, shortDecimal } from "@/domain/wording/sentence";
import { categoryColor } from "@/ui/category-color";
import { Table, Td, Th } from "@/ui/data-table";
import { Figure } from "@/ui/figure";
import { Section } from "@/ui/section";
import { Legend } from "@/ui/swatch";
import { barParts } from "./bar-parts";
import type { Compared } from "./use-comparison";

const AT_MOST = 12;

/** The central weights: of each candidate the mean of the weights with which it came first, beside the agreed ones. */
export function RankChancesCentral({ compared, found }: { compared: Compared; found: RankChances }) {
  const { shown, found: result } = compared;
  const nameOf = new Map(shown.candidates.map(({ id, name }) => [id, name]));
  const chance = new Map(found.chances.map((one) => [one.candidateId, one]));
  const ordered = result.ranking.ranked.flatMap(({ candidateId }) => chance.get(candidateId) ?? []);
  const winners = ordered.filter(({ central }) => central !== null).slice(0, AT_MOST);
  const never = ordered.filter(({ central }) => central === null).map(({ candidateId }) => nameOf.get(candidateId));
  if (winners.length === 0) return null;
  const legend = barParts(compared).map(({ label, color }) => ({ label, color }));
  return (
    <Section title="What you would have to care about" className="mt-10">
      <Figure
        className="pt-3"
        caption="Of all weights that put a candidate first, the middle: whoever cares about this would choose it."
        captionFirst
        legend={<Legend items={legend} />}
        table={<CentralTable compared={compared} winners={winners} />}
      >
        <ul className="grid gap-y-4">
          <li className={GRID}>
            <span className="text-ink-2">{compared.scenario ? "These weights" : "The group’s weights"}</span>
            <WeightBar compared={compared} weights={shares(shown)} />
          </li>
          {winners.map(({ candidateId, ranks, central, confidence }) => (
            <li key={candidateId} className={GRID}>
              <span className="min-w-0 font-[550] break-words">{nameOf.get(candidateId)}</span>
              <WeightBar compared={compared} weights={central ?? []} />
              <p className="text-13 text-ink-2 tabular-nums desk:col-start-2">
                {centralSentence(shown, { central })}
                {confidence !== null && confidence < 0.995 && (
                  <> With just these it is first in {percent(confidence)}, for not all values are known.</>
                )}
                {(ranks[0] ?? 0) < 0.05 && <> Few weights do: {percent(ranks[0] ?? 0, "nearest", 1)}.</>}
              </p>
            </li>
          ))}
        </ul>
        {never.length > 0 && (
          <p className="mt-4 text-13 text-ink-3">No weights among those drawn put {listedOr(never)} first.</p>
        )}
      </Figure>
    </Section>
  );
}

function WeightBar({ compared, weights }: { compared: Compared; weights: readonly number[] }) {
  const at = new Map(compared.shown.criteria.map(({ id }, k) => [id, weights[k] ?? 0]));
  const parts = barParts(compared).map(({ label, color, criterionIds }) => ({
    ...{ label, color },
    share: criterionIds.reduce((sum, id) => sum + (at.get(id) ?? 0), 0),
  }));
  const said = parts.map(({ label, share }) => `${label} ${percent(share)}`).join(", ");
  return (
    <div role="img" aria-label={said} className="flex h-4">
      {parts.map(({ label, color, share }) => (
        <i
          key={label}
          data-ink=""
          title={`${label} ${percent(share)}`}
          className="h-full border-r-2 border-bg bg-clip-padding first:rounded-l-[1px] last:rounded-r-[1px] last:border-r-0"
          style={{ width: `${share * 100}%`, background: categoryColor(color) }}
        />
      ))}
    </div>
  );
}

function CentralTable({
  compared: { shown, order, criterion },
  winners,
}: {
  compared: Compared;
  winners: readonly RankChance[];
}) {
  const nameOf = new Map(shown.candidates.map(({ id, name }) => [id, name]));
  const place = new Map(shown.criteria.map(({ id }, k) => [id, k]));
  return (
    <Table label="Central weights, in per cent" className="text-13">
      <thead>
        <tr>
          <Th>For it to win</Th>
          {order.map((id) => (
            <Th key={id} numeric>
              {criterion.get(id)?.name}
            </Th>
          ))}
          <Th numeric>Confidence</Th>
        </tr>
      </thead>
      <tbody>
        {winners.map(({ candidateId, central, confidence }) => (
          <tr key={candidateId}>
            <Th scope="row">{nameOf.get(candidateId)}</Th>
            {order.map((id) => (
              <Td key={id} numeric>
                {((central?.[place.get(id) ?? -1] ?? 0) * 100).toFixed(1)}
              </Td>
            ))}
            <Td numeric>{shortDecimal(confidence ?? 0, 2)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function listedOr(names: readonly (string | undefined)[]): string {
  const known = names.map((name) => name ?? "");
  return known.length < 2 ? known.join("") : `${known.slice(0, -1).join(", ")} or ${known.at(-1)}`;
}

const GRID = "grid items-center gap-x-3.5 gap-y-1.5 desk:grid-cols-[170px_minmax(0,1fr)]";
