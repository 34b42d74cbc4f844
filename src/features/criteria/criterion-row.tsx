"use client";
// How does one criterion stand in the ledger?
import { directionWords } from "@/domain/project/scale-words";
import { EditedBy } from "@/trpc/presence/edited-by";
import { Button } from "@/ui/button";
import { classNames } from "@/ui/class-names";
import { Menu, type MenuItem } from "@/ui/menu";
import { Swatch } from "@/ui/swatch";
import { Ticks } from "@/ui/ticks";
import { ScaleFace } from "./scale-face";
import type { Ledger, Row } from "./use-criteria";

export type RowActs = { onEdit: () => void; onPark: () => void; onMerge: () => void; onNotes: () => void };

/** Name and definition, direction, scale, notes, support, and a menu of everything that a drag could do. `joined`: a hint follows below. */
export function CriterionRow({
  ledger,
  row,
  joined,
  acts,
}: {
  ledger: Ledger;
  row: Row;
  joined: boolean;
  acts: RowActs;
}) {
  const isWeighed = row.state === "agreed" && row.direction !== "must";
  return (
    <tr data-row={row.id} tabIndex={-1} className={classNames(ROW, joined ? "@max-[900px]:border-b-0" : "border-b")}>
      <td
        className={classNames(
          "c",
          CELL,
          "@max-[900px]:col-start-1 @max-[900px]:row-start-1 @max-[900px]:pl-0!",
          joined && "@min-[900px]:border-b-0",
        )}
      >
        <div className="grid grid-cols-[10px_minmax(0,1fr)] gap-x-2.5 gap-y-0.5">
          <Swatch color={isWeighed ? row.color : null} className="mt-[5px]" />
          <b className="font-[550] break-words">{row.name}</b>
          <p className="col-start-2 text-13 break-words text-pretty text-ink-2">
            {row.state === "parked" && row.parkedReason ? `Parked: ${row.parkedReason}` : row.definition}
            {row.state === "proposed" && ` Proposed by ${row.proposedBy}.`}
            {row.merged.length > 0 && ` With ${row.merged.join(", ")} merged into it.`}
          </p>
          <EditedBy here={ledger.here} place={`criterion/${row.id}`} className="col-start-2 mt-1" />
        </div>
      </td>
      <td
        className={classNames(
          CELL,
          "text-13 text-ink-2 @max-[900px]:col-span-full @max-[900px]:row-start-2 @min-[600px]:@max-[900px]:col-span-1 @min-[600px]:@max-[900px]:col-start-1",
        )}
      >
        {directionWords[row.direction]}
      </td>
      <td
        className={classNames(
          CELL,
          "@max-[900px]:col-span-full @max-[900px]:row-start-3 @min-[600px]:@max-[900px]:col-span-1 @min-[600px]:@max-[900px]:col-start-2 @min-[600px]:@max-[900px]:row-start-1",
        )}
      >
        <ScaleFace scale={row.scale} />
      </td>
      <td
        className={classNames(
          CELL,
          "text-13 whitespace-nowrap @max-[900px]:pl-0! @max-[900px]:col-start-2 @max-[900px]:row-start-4 @max-[900px]:text-right @min-[600px]:@max-[900px]:col-start-3 @min-[600px]:@max-[900px]:row-start-2",
        )}
      >
        <button
          type="button"
          onClick={acts.onNotes}
          aria-label={`${notesWords(row.notes)} on ${row.name}`}
          className="hit text-brand underline decoration-1 underline-offset-[3px] hover:text-brand-hover"
        >
          {notesWords(row.notes)}
        </button>
      </td>
      <td
        className={classNames(
          CELL,
          "@max-[900px]:col-start-1 @max-[900px]:row-start-4 @min-[600px]:@max-[900px]:col-start-2 @min-[600px]:@max-[900px]:row-start-2",
        )}
      >
        <Support ledger={ledger} row={row} />
      </td>
      <td
        className={classNames(
          CELL,
          "text-right @max-[900px]:col-start-2 @max-[900px]:row-start-1 @max-[900px]:justify-self-end @min-[600px]:@max-[900px]:col-start-3",
        )}
      >
        {ledger.may.write && <Menu label={`Edit or move ${row.name}`} items={itemsOf(ledger, row, acts)} />}
      </td>
    </tr>
  );
}

function Support({ ledger, row }: { ledger: Ledger; row: Row }) {
  const { people, may } = ledger;
  return (
    <>
      <div className="flex items-center gap-2 text-13 whitespace-nowrap text-ink-2 tabular-nums">
        {people <= 12 && <Ticks total={people} filled={Math.min(row.support, people)} />}
        <span>
          {row.support} of {people}
        </span>
      </div>
      {row.state === "proposed" && may.write && (
        <Button
          size="sm"
          aria-pressed={row.isSupported}
          aria-label={`Support ${row.name}`}
          onClick={() => ledger.support(row)}
          className="mt-2"
        >
          {row.isSupported ? "Supported" : "Support"}
        </Button>
      )}
    </>
  );
}

function itemsOf(ledger: Ledger, row: Row, acts: RowActs): MenuItem[] {
  const group = ledger.of(row.state);
  const place = group.indexOf(row);
  const support = { label: row.isSupported ? "Take back support" : "Support", onSelect: () => ledger.support(row) };
  return [
    { label: "Edit", onSelect: acts.onEdit, note: "e" },
    ...(row.state !== "proposed" ? [support] : []),
    ...(row.state !== "agreed" ? [{ label: "Agree on it", onSelect: () => ledger.put(row, "agreed") }] : []),
    ...(row.state !== "proposed" ? [{ label: "Back to proposed", onSelect: () => ledger.put(row, "proposed") }] : []),
    ...(row.state !== "parked" ? [{ label: "Park …", onSelect: acts.onPark }] : []),
    { label: "Merge into …", onSelect: acts.onMerge },
    { label: "Move up", onSelect: () => ledger.shift(row, "up"), disabled: place <= 0, separated: true },
    { label: "Move down", onSelect: () => ledger.shift(row, "down"), disabled: place === group.length - 1 },
  ];
}

function notesWords(count: number): string {
  return count === 0 ? "No notes" : count === 1 ? "1 note" : `${count} notes`;
}

const ROW =
  "border-border outline-offset-4 @max-[900px]:grid @max-[900px]:grid-cols-[minmax(0,1fr)_auto] @max-[900px]:gap-x-4 @max-[900px]:gap-y-2 @max-[900px]:py-3.5 @min-[600px]:@max-[900px]:grid-cols-[minmax(0,1fr)_264px_72px]";
const CELL = "py-3.5 pr-6 align-top last:pr-0 @max-[900px]:block @max-[900px]:p-0 @max-[900px]:pl-5";
