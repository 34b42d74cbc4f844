"use client";
// What stands in each cell, candidate by criterion?
import { type KeyboardEvent, useRef } from "react";
import { cellKey, type Place } from "@/domain/scoring/grid";
import { classNames } from "@/ui/class-names";
import { Swatch } from "@/ui/swatch";
import { CellFace, cellLabel } from "./cell-face";
import type { View } from "./scores-screen";
import { cellOf, type Grid, type Scores } from "./use-scores";

type Props = { scores: Scores; view: View; open: string | null; onOpen: (key: string) => void; next: Place | null };

/** The grid of wide screens. One tab stop; arrows move, 1 to 5 score, Enter and e open the cell. */
export function ScoreGrid({ scores, view, open, onOpen, next }: Props) {
  const { grid, may } = scores;
  const table = useRef<HTMLTableElement>(null);
  const first =
    open ??
    (grid.candidates[0] &&
      grid.criteria[0] &&
      cellKey({ candidateId: grid.candidates[0].id, criterionId: grid.criteria[0].id }));
  const move = (place: Place, down: number, right: number) => {
    const row = grid.criteria.findIndex(({ id }) => id === place.criterionId) + down;
    const column = grid.candidates.findIndex(({ id }) => id === place.candidateId) + right;
    const [criterion, candidate] = [grid.criteria[row], grid.candidates[column]];
    if (!criterion || !candidate) return;
    const key = cellKey({ candidateId: candidate.id, criterionId: criterion.id });
    table.current?.querySelector<HTMLElement>(`[data-cell="${key}"]`)?.focus();
  };
  const onKey = (event: KeyboardEvent, place: Place, isRated: boolean) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (arrow) move(place, arrow[0] ?? 0, arrow[1] ?? 0);
    else if (/^[1-5]$/.test(event.key) && may.score && isRated) scores.score(place, { value: Number(event.key) });
    else if (event.key === "e") onOpen(cellKey(place));
    else return;
    event.preventDefault();
  };
  return (
    <section aria-label="Score grid" className="overflow-x-auto max-md:hidden">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a data grid of the ARIA practices, moved through by arrows */}
      <table ref={table} role="grid" className="w-full min-w-[660px] table-fixed border-collapse">
        <thead>
          <tr>
            <th scope="col" className={classNames(HEAD, STICKY, "w-44 pl-0 text-xs font-medium text-ink-3")}>
              Criterion
            </th>
            {grid.candidates.map((candidate) => (
              <th key={candidate.id} scope="col" className={classNames(HEAD, candidate.ruledOut && "text-ink-3")}>
                {candidate.name}
                <small className="block text-xs font-normal text-ink-3">
                  {candidate.ruledOut ? "ruled out" : `${scoredOf(scores, candidate.id)}`}
                </small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.criteria.map((criterion) => (
            <tr key={criterion.id}>
              <RowHead criterion={criterion} />
              {grid.candidates.map((candidate) => {
                const place = { candidateId: candidate.id, criterionId: criterion.id };
                const facts = cellOf(scores, place);
                const key = cellKey(place);
                const isNext = next !== null && cellKey(next) === key;
                return (
                  facts && (
                    <td key={key} className="h-15 border-b border-border p-0 align-top">
                      <button
                        type="button"
                        data-cell={key}
                        tabIndex={key === first ? 0 : -1}
                        aria-label={cellLabel(facts, view)}
                        aria-expanded={open === key}
                        onClick={() => onOpen(key)}
                        onKeyDown={(event) => onKey(event, place, criterion.scale.kind === "rated")}
                        className={classNames(
                          CELL,
                          open === key && "bg-brand-soft shadow-[inset_0_0_0_2px_var(--c-brand)]",
                        )}
                      >
                        <CellFace facts={facts} view={view} next={isNext} />
                      </button>
                    </td>
                  )
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RowHead({ criterion }: { criterion: Grid["criteria"][number] }) {
  const { direction, scale, weightBp } = criterion;
  const kind =
    direction === "must"
      ? "must hold"
      : scale.kind === "rated"
        ? "1 to 5"
        : direction === "less"
          ? "less is better"
          : "more is better";
  return (
    <th
      scope="row"
      className={classNames(STICKY, "border-b border-border py-2.5 pr-3 text-left align-top font-normal")}
    >
      <span className="grid grid-cols-[10px_minmax(0,1fr)] items-baseline gap-x-2">
        {direction === "must" ? <span /> : <Swatch color={criterion.color} />}
        <span className="text-sm font-[550] break-words text-ink">{criterion.name}</span>
        <span className="col-start-2 text-xs text-ink-3">
          {weightBp !== null && (
            <span className="font-[550] text-ink tabular-nums">{Math.round(weightBp / 100)} % · </span>
          )}
          {kind}
        </span>
      </span>
    </th>
  );
}

function scoredOf({ cells, grid }: Scores, candidateId: string): string {
  const mine = cells.filter((cell) => cell.candidateId === candidateId);
  const done = new Set(grid.own.map(cellKey));
  return `${mine.filter((cell) => done.has(cellKey(cell))).length} of ${mine.length}`;
}

const HEAD = "border-b border-border px-2 py-2 text-left align-bottom text-13 font-semibold break-words text-ink";
const STICKY = "sticky left-0 z-[1] bg-bg";
const CELL =
  "grid min-h-15 w-full grid-cols-[auto_minmax(0,1fr)_auto] content-center gap-x-1 gap-y-0.5 px-2 text-left text-xs leading-[1.3] hover:bg-sunken -outline-offset-2";
