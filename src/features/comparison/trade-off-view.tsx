"use client";
// Who gives up what for what, and who is beaten?
import { parseAsString, useQueryStates } from "nuqs";
import { candidateName } from "@/domain/comparison/comparison";
import { axesOf, isMoney, type TradeOff, tradeOff } from "@/domain/comparison/trade-off";
import {
  beatenSentence,
  dominanceSentence,
  frontSentence,
  openSentence,
} from "@/domain/comparison/trade-off-sentences";
import { plain } from "@/domain/wording/sentence";
import { Field } from "@/ui/field";
import { Figure } from "@/ui/figure";
import { Ready } from "@/ui/ready";
import { Scatter, type ScatterMark } from "@/ui/scatter";
import { Select } from "@/ui/select";
import { axisOptions, type DrawnAxis, drawnAxis } from "./trade-off-axes";
import { TradeOffTable } from "./trade-off-table";
import type { Compared } from "./use-comparison";

/** The candidates on two axes that the reader picks (they live in the address), with the Pareto front. */
export function TradeOffView({ compared }: { compared: Compared }) {
  const { shown, data, found } = compared;
  const [asked, setAxes] = useQueryStates({ x: parseAsString, y: parseAsString });
  const costs = data.criteria.filter(({ scale }) => scale.kind === "measured" && isMoney(scale.unit));
  const [x, y] = axesOf(
    shown,
    asked.x,
    asked.y,
    costs.map(({ id }) => id),
  );
  const trade = tradeOff(shown, x, y);
  const axes = [drawnAxis(compared, x, y), drawnAxis(compared, y, x)] as const;
  const front = frontSentence(shown, trade, axes[0].said, axes[1].said);
  const more = [openSentence(shown, trade), beatenSentence(shown, trade), dominanceSentence(shown)].filter(
    (sentence) => sentence !== null,
  );
  if (found.ranking.ranked.length === 0) return <p className="py-6 text-ink-2">Nobody is ranked.</p>;
  const pick = (axis: "x" | "y") => (value: string) => void setAxes({ [axis]: value });
  return (
    <>
      <div className="mb-5 grid grid-cols-2 gap-3 print:hidden desk:max-w-xl">
        <Ready>
          <Field label="Across">
            <Select value={x} onValue={pick("x")} options={axisOptions(compared, y, false)} />
          </Field>
          <Field label="Up">
            <Select value={y} onValue={pick("y")} options={axisOptions(compared, x, true)} />
          </Field>
        </Ready>
      </div>
      <Figure
        className="max-w-4xl"
        caption={front ? plain(front) : "One candidate is left."}
        captionFirst
        legend={LEGEND}
        table={<TradeOffTable compared={compared} trade={trade} axes={axes} />}
      >
        <Scatter
          x={axes[0]}
          y={axes[1]}
          marks={marksOf(compared, trade, axes)}
          front={trade.front.map((id) => positionOf(trade, axes, id))}
          label={`${axes[1].label} against ${axes[0].label}. ${front ? plain(front) : ""}`}
        />
      </Figure>
      <ul className="mt-6 grid max-w-[75ch] gap-2">
        {more.map((sentence) => (
          <li key={sentence.kind} className="text-pretty text-ink-2">
            <b className="font-semibold text-ink">{sentence.strong}</b> {sentence.rest}
          </li>
        ))}
      </ul>
    </>
  );
}

type Axes = readonly [DrawnAxis, DrawnAxis];

function positionOf({ points }: TradeOff, [across, up]: Axes, id: string): readonly [number, number] {
  const point = points.find(({ candidateId }) => candidateId === id);
  return point ? [across.placed(id, point.x).at, up.placed(id, point.y).at] : [0, 0];
}

/** A mark for each candidate, those on the front first; those at the same spot share one. */
function marksOf({ shown, found }: Compared, { points, front }: TradeOff, [across, up]: Axes): ScatterMark[] {
  const rankOf = new Map(found.ranking.ranked.map(({ candidateId, rank }) => [candidateId, rank]));
  const drawn = points
    .map(({ candidateId, x, y }) => {
      const [h, v] = [across.placed(candidateId, x), up.placed(candidateId, y)];
      const isFirst = found.leaders.includes(candidateId);
      const tone: ScatterMark["tone"] = isFirst ? "lead" : front.includes(candidateId) ? "front" : "beaten";
      const rank = rankOf.get(candidateId) ?? 0;
      const base = { id: candidateId, label: candidateName(shown, candidateId), number: String(rank), rank, tone };
      return { ...base, x: h.at, y: v.at, xRange: h.range, yRange: v.range };
    })
    .sort((a, b) => Number(a.tone === "beaten") - Number(b.tone === "beaten") || a.rank - b.rank);
  const spot = ({ x, y }: ScatterMark) =>
    [part(x, across.domain), part(y, up.domain)].map((at) => Math.round(at * 60)).join(" ");
  return [...Map.groupBy(drawn, spot).values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const same = [first, ...others];
    return [
      {
        ...first,
        label: same.map(({ label }) => label).join(", "),
        number: same.map(({ number }) => number).join(" "),
      },
    ];
  });
}

const part = (value: number, [from, to]: readonly [number, number]) => (value - from) / (to - from);

const LEGEND = (
  <p className="text-xs text-ink-3">
    The number is the rank by the result; names without room are in the table. Tinted: on the front, the dashed steps. A
    dotted line is where missing values could still put a candidate.
  </p>
);
