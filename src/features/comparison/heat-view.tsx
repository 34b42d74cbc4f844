"use client";
// Where is each candidate strong, and where weak?
import type { Cell } from "@/domain/comparison/assemble";
import { strengthSentence } from "@/domain/comparison/strength-sentence";
import { plain, shortDecimal } from "@/domain/wording/sentence";
import { Figure } from "@/ui/figure";
import { HeatCell } from "@/ui/heat-cell";
import { Link } from "@/ui/link";
import { ScrollRegion } from "@/ui/scroll-region";
import { Swatch } from "@/ui/swatch";
import { scoresLink } from "./scores-link";
import type { Compared } from "./use-comparison";

/** Candidates × criteria: each cell's own figure, shaded by what it is worth. Its first column stays while the rest scrolls. */
export function HeatView({ compared }: { compared: Compared }) {
  const { shown, found, order, criterion, percents, data } = compared;
  const strength = strengthSentence(shown, found);
  const place = new Map(
    data.cells.flatMap((row) => row.map((cell) => [`${cell.candidateId} ${cell.criterionId}`, cell])),
  );
  const nameOf = new Map(shown.candidates.map(({ id, name }) => [id, name]));
  const rows = [
    ...found.ranking.ranked.map((one) => ({
      id: one.candidateId,
      total:
        one.missing.length > 0 ? `${shortDecimal(one.low, 2)}–${shortDecimal(one.high, 2)}` : shortDecimal(one.total),
      isOut: false,
    })),
    ...found.ranking.ruledOut.map(({ candidateId }) => ({ id: candidateId, total: "out", isOut: true })),
  ];
  return (
    <Figure
      caption={strength ? plain(strength) : "The darker a cell, the nearer to the best end of its scale."}
      legend={<Ramp />}
    >
      <ScrollRegion label="Heat table">
        <table className="w-full min-w-max border-separate border-spacing-[3px]">
          <thead>
            <tr>
              <th scope="col" className={`${STICKY} pr-3 text-left align-bottom text-xs font-medium text-ink-3`}>
                Candidate
              </th>
              {order.map((id) => (
                <th
                  key={id}
                  scope="col"
                  className="min-w-24 px-1 pb-1 text-left align-bottom text-xs font-normal text-ink-3"
                >
                  <span className="flex items-baseline gap-1.5">
                    <Swatch color={criterion.get(id)?.color} className="size-2" />
                    <span className="max-w-32 text-13 font-[550] break-words text-ink">{criterion.get(id)?.name}</span>
                  </span>
                  <span className="tabular-nums">{percents.get(id)}&nbsp;%</span>
                </th>
              ))}
              <th scope="col" className="px-1 pb-1 text-right align-bottom text-xs font-medium text-ink-3">
                Total
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, total, isOut }) => (
              <tr key={id}>
                <th
                  scope="row"
                  className={`${STICKY} max-w-36 pr-3 text-left font-[550] break-words ${isOut ? "text-ink-3" : ""}`}
                >
                  {nameOf.get(id)}
                </th>
                {order.map((criterionId) => (
                  <td key={criterionId} className="p-0">
                    <Face compared={compared} cell={place.get(`${id} ${criterionId}`)} isOut={isOut} />
                  </td>
                ))}
                <td className={`px-1 text-right tabular-nums ${isOut ? "text-ink-3" : "font-[550]"}`}>{total}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Figure>
  );
}

type Faced = { compared: Compared; cell: Cell | undefined; isOut: boolean };

/** What a cell holds: the group's score or the measured figure. Of who is ruled out it has no shade, and no link where it is missing. */
function Face({ compared: { criterion, base }, cell, isOut }: Faced) {
  if (!cell) return null;
  const scale = criterion.get(cell.criterionId)?.scale;
  if (cell.value === null)
    return (
      <HeatCell value={null}>
        {isOut ? (
          "–"
        ) : (
          <Link href={scoresLink(base, cell)} className="hit text-xs">
            missing
          </Link>
        )}
      </HeatCell>
    );
  const unit = scale?.kind === "measured" ? scale.unit : null;
  return (
    <HeatCell
      value={isOut ? null : cell.value}
      className={isOut ? "border-solid! border-border!" : "whitespace-nowrap"}
    >
      <span title={`worth ${shortDecimal(cell.value)}`}>
        {unit ? (cell.figure ?? 0).toLocaleString("en") : cell.rating?.median}
        {unit && <small className="ml-1 text-xs font-normal">{unit}</small>}
      </span>
    </HeatCell>
  );
}

function Ramp() {
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-2">
      <span className="flex items-center gap-2 whitespace-nowrap">
        worst end
        <span aria-hidden="true" className="flex gap-0.5">
          {[0, 1, 2, 3, 4, 5, 6].map((step) => (
            <HeatCell key={step} value={step / 6.5} className="h-3 min-h-0! w-5 px-0! *:hidden">
              {""}
            </HeatCell>
          ))}
        </span>
        best end of the scale
      </span>
      <span>Scores of 1 to 5 are the group’s medians; what has a unit was measured.</span>
    </p>
  );
}

const STICKY = "sticky left-0 z-[1] bg-bg";
