// Who says what about one stack on one criterion?
import type { ReactNode } from "react";
import type { Cell, CellSide } from "@/domain/catalogue/cell";
import { tell } from "@/domain/catalogue/told";
import { classNames } from "@/ui/class-names";
import { ClaimItem } from "./claim-item";
import { count, stateWords, whyInConflict } from "./words";

/** One row of the ledger: `label` and the state in the margin, the claims beside it; in a conflict, one column a side. */
export function ClaimGroup({ id, label, note, cell }: { id: string; label: ReactNode; note?: ReactNode; cell: Cell }) {
  const conflict = cell.state === "conflict";
  return (
    <section
      id={id}
      className="grid scroll-mt-4 gap-x-4 gap-y-2 border-b border-border py-5 last:border-b-0 md:grid-cols-[112px_minmax(0,1fr)] print:break-inside-avoid"
    >
      <header className="flex flex-wrap items-baseline gap-x-3 md:block">
        <h3 className="text-sm leading-5 font-semibold break-words hyphens-auto">{label}</h3>
        <p className="text-xs leading-4 text-ink-3 md:mt-1">
          <span className={conflict ? "font-semibold text-warn" : undefined}>{stateWords[cell.state]}</span>
          {cell.claims > 1 && (
            <span className="before:content-[',_'] md:block md:before:content-none">{count(cell.claims, "claim")}</span>
          )}
        </p>
        {note && <p className="text-xs leading-4 text-ink-3 md:mt-2">{note}</p>}
      </header>
      <div>{conflict ? <Sides cell={cell} /> : <Claims of={cell.sides} columns />}</div>
    </section>
  );
}

function Sides({ cell }: { cell: Cell }) {
  return (
    <>
      <p className="mb-3 leading-5 text-pretty text-ink-2 md:mb-4">{whyInConflict(cell)}</p>
      <div
        className={classNames(
          "grid gap-x-4 gap-y-4 md:gap-x-6",
          cell.sides.length > 3 && "md:grid-cols-2",
          cell.sides.length === 3 && "md:grid-cols-3",
          cell.sides.length === 2 && "grid-cols-2",
        )}
      >
        {cell.sides.map((side) => (
          <div key={side.id}>
            <h4 className="mb-2 border-b border-border-strong pb-[7px] text-xs leading-4 font-medium text-ink-3">
              {side.words ?? "Either way"}
            </h4>
            <Claims of={[side]} />
          </div>
        ))}
      </div>
    </>
  );
}

function Claims({ of, columns = false }: { of: readonly CellSide[]; columns?: boolean }) {
  return (
    <ul className={classNames("grid content-start gap-3", columns && "grid-cols-2 gap-x-4 md:gap-x-6")}>
      {of.flatMap((side) =>
        side.readings.map((reading) => (
          <ClaimItem key={`${reading.claim.id} ${reading.says}`} told={tell(reading.claim, reading)} />
        )),
      )}
    </ul>
  );
}
