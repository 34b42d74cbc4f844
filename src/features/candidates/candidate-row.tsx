"use client";
// How does one candidate stand in the list?
import { countOf } from "@/domain/wording/sentence";
import { EditedBy } from "@/trpc/presence/edited-by";
import { classNames } from "@/ui/class-names";
import { Menu, type MenuItem } from "@/ui/menu";
import type { Candidates, Row } from "./use-candidates";
import { VerdictLine } from "./verdict-line";

export type RowActs = { onEdit: () => void; onWithdraw: () => void; onOpen: () => void };

/** Name and description, its must-haves, what the articles claim, notes, and a menu. Ruled out or withdrawn it is muted, never red. */
export function CandidateRow({ candidates, row, acts }: { candidates: Candidates; row: Row; acts: RowActs }) {
  const { mustHaves, may } = candidates;
  const isOut = row.ruledOut !== null || row.withdrawnAt !== null;
  const failed = mustHaves.find(({ id }) => id === row.ruledOut?.criterionId);
  const items: MenuItem[] = [
    ...(may.write ? [{ label: "Edit", note: "e", onSelect: acts.onEdit }] : []),
    ...(may.withdraw
      ? [
          row.withdrawnAt
            ? { label: "Bring it back", onSelect: () => candidates.restore(row) }
            : { label: "Withdraw …", onSelect: acts.onWithdraw },
        ]
      : []),
  ];
  return (
    <tr data-row={row.id} tabIndex={-1} className={ROW}>
      <td className={classNames(CELL, "@max-[760px]:col-start-1 @max-[760px]:row-start-1")}>
        <b className={classNames("font-[550] break-words", isOut && "text-ink-2")}>{row.name}</b>
        {failed && <p className="text-13 text-pretty text-ink-2">Ruled out: fails “{failed.name}”.</p>}
        {row.withdrawnReason && <p className="text-13 text-pretty text-ink-2">Withdrawn: {row.withdrawnReason}</p>}
        <p className="mt-0.5 text-13 break-words text-pretty text-ink-2">
          {row.description} <span className="text-ink-3">Named by {row.proposedBy}.</span>
        </p>
        <EditedBy here={candidates.here} place={`candidate/${row.id}`} className="mt-1" />
      </td>
      <td className={classNames(CELL, "@max-[760px]:col-span-full @max-[760px]:row-start-2")}>
        {mustHaves.length > 0 ? (
          <ul className="grid gap-1.5">
            {mustHaves.map((mustHave) => (
              <VerdictLine key={mustHave.id} candidates={candidates} row={row} mustHave={mustHave} />
            ))}
          </ul>
        ) : (
          <span className="text-13 text-ink-3">No must-haves</span>
        )}
      </td>
      <td className={classNames(CELL, "text-13 @max-[760px]:col-start-1 @max-[760px]:row-start-3")}>
        <Claims candidates={candidates} row={row} onOpen={acts.onOpen} />
      </td>
      <td
        className={classNames(
          CELL,
          "text-13 whitespace-nowrap @max-[760px]:col-start-2 @max-[760px]:row-start-3 @max-[760px]:text-right",
        )}
      >
        <button
          type="button"
          onClick={acts.onOpen}
          className={LINK}
          aria-label={`${notesWords(row.notes)} on ${row.name}`}
        >
          {notesWords(row.notes)}
        </button>
      </td>
      <td className={classNames(CELL, "text-right @max-[760px]:col-start-2 @max-[760px]:row-start-1")}>
        {items.length > 0 && <Menu label={`Change ${row.name}`} items={items} />}
      </td>
    </tr>
  );
}

function Claims({ candidates, row, onOpen }: { candidates: Candidates; row: Row; onOpen: () => void }) {
  const stack = candidates.stackOf(row);
  if (!row.stackId) return <span className="text-ink-3">Not in the catalogue</span>;
  if (!stack) return null;
  return (
    <>
      <button
        type="button"
        onClick={onOpen}
        className={LINK}
        aria-label={`${countOf(stack.claims, "claim")} about ${row.name}`}
      >
        {stack.claims === 1 ? "1 claim" : `${stack.claims} claims`}
      </button>
      {stack.conflicts > 0 && (
        <span className="block text-warn">
          {stack.conflicts === 1 ? "1 contradiction" : `${stack.conflicts} contradictions`}
        </span>
      )}
    </>
  );
}

function notesWords(count: number): string {
  return count === 0 ? "No notes" : count === 1 ? "1 note" : `${count} notes`;
}

const LINK = "hit text-left text-brand underline decoration-1 underline-offset-[3px] hover:text-brand-hover";
const ROW =
  "border-b border-border outline-offset-4 @max-[760px]:grid @max-[760px]:grid-cols-[minmax(0,1fr)_auto] @max-[760px]:gap-x-4 @max-[760px]:gap-y-2.5 @max-[760px]:py-4";
const CELL = "py-3.5 pr-6 align-top last:pr-0 @max-[760px]:block @max-[760px]:p-0";
