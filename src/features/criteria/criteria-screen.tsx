"use client";
// What does the team hold its candidates against?
import dynamic from "next/dynamic";
import { parseAsString, useQueryState } from "nuqs";
import { Fragment, useState } from "react";
import { capitalised, counted } from "@/domain/wording/sentence";
import { Ago } from "@/ui/ago";
import { Button } from "@/ui/button";
import { dayText } from "@/ui/date-time";
import { PageHead } from "@/ui/page-head";
import { Page } from "@/ui/shell";
import { focusedRow, focusRow, useKeys } from "@/ui/use-keys";
import { CriterionRow } from "./criterion-row";
import { LockSection } from "./lock-section";
import { NoCriteria } from "./no-criteria";
import { OverlapRow } from "./overlap-row";
import { type Here, type Ledger, type Row, type State, useCriteria } from "./use-criteria";

const CriterionForm = dynamic(async () => (await import("./criterion-form")).CriterionForm);
const NotesDrawer = dynamic(async () => (await import("./notes-drawer")).NotesDrawer);
const ParkDialog = dynamic(async () => (await import("./settle-dialogs")).ParkDialog);
const MergeDialog = dynamic(async () => (await import("./settle-dialogs")).MergeDialog);

/** The ledger of criteria: agreed, proposed, parked; edited in place, talked about beside, locked below. */
export function CriteriaScreen({ team, project }: Here) {
  const ledger = useCriteria({ team, project });
  const [notesOn, setNotes] = useQueryState("notes", parseAsString);
  const [editing, setEditing] = useState<string | null>(null);
  const [asking, setAsking] = useState<{ what: "park" | "merge"; row: Row } | null>(null);
  const { may, shell, criteria } = ledger;
  const talked = criteria.find(({ id }) => id === notesOn);
  const editFocused = () => {
    const id = focusedRow();
    if (criteria.some((row) => row.id === id)) setEditing(id ?? null);
  };
  useKeys({
    j: { says: "Next row", act: () => focusRow(1) },
    k: { says: "Row before", act: () => focusRow(-1) },
    ...(may.write && {
      n: { says: "Propose a criterion", act: () => setEditing("new") },
      e: { says: "Edit the row", act: editFocused },
    }),
  });
  const close = () => {
    const row = document.querySelector<HTMLElement>(`[data-row="${editing}"]`);
    setEditing(null);
    requestAnimationFrame(() =>
      (row?.isConnected ? row : document.querySelector<HTMLElement>(`[data-row="${editing}"]`))?.focus(),
    );
  };
  const actsOf = (row: Row) => ({
    onEdit: () => setEditing(row.id),
    onPark: () => setAsking({ what: "park", row }),
    onMerge: () => setAsking({ what: "merge", row }),
    onNotes: () => void setNotes(row.id === notesOn ? null : row.id),
  });
  if (criteria.length === 0 && editing !== "new")
    return <NoCriteria ledger={ledger} onPropose={() => setEditing("new")} />;
  return (
    <>
      <Page
        aside={
          talked && <NotesDrawer key={talked.id} ledger={ledger} row={talked} onClose={() => void setNotes(null)} />
        }
      >
        <PageHead
          eyebrow={
            <>
              {ledger.people} {ledger.people === 1 ? "person weighs" : "people weigh"} · open since{" "}
              {dayText(shell.createdAt)} · changed <Ago iso={shell.changedAt} />
            </>
          }
          title={titleOf(ledger)}
          actions={
            may.write &&
            editing !== "new" && (
              <Button variant="primary" onClick={() => setEditing("new")}>
                Propose a criterion
              </Button>
            )
          }
        />
        {editing === "new" && (
          <div className="@container mb-6 bg-sunken px-5 py-5 max-md:-mx-4 max-md:px-4">
            <CriterionForm ledger={ledger} row={null} onDone={close} />
          </div>
        )}
        {criteria.length > 0 && (
          <div className="@container">
            <table className="w-full table-fixed border-collapse @max-[900px]:block">
              <thead className="@max-[900px]:hidden">
                <tr className="text-left text-xs text-ink-3 [&>th]:border-b [&>th]:border-border [&>th]:py-2 [&>th]:pr-6 [&>th]:font-medium">
                  <th scope="col">Criterion</th>
                  <th scope="col" className="w-33">
                    Direction
                  </th>
                  <th scope="col" className="w-68">
                    Scale and value
                  </th>
                  <th scope="col" className="w-20">
                    Talk
                  </th>
                  <th scope="col" className="w-36">
                    Support
                  </th>
                  <th scope="col" className="w-8 pr-0!">
                    <span className="sr-only">More</span>
                  </th>
                </tr>
              </thead>
              {(["agreed", "proposed", "parked"] as const).map((state) => (
                <Group key={state} ledger={ledger} state={state}>
                  {(row) =>
                    editing === row.id ? (
                      <tr className="@max-[900px]:block max-md:-mx-4">
                        <td colSpan={6} className="border-b border-border bg-sunken p-5 @max-[900px]:block max-md:px-4">
                          <CriterionForm ledger={ledger} row={row} onDone={close} />
                        </td>
                      </tr>
                    ) : (
                      <RowWithHint ledger={ledger} row={row} acts={actsOf(row)} />
                    )
                  }
                </Group>
              ))}
            </table>
          </div>
        )}
        <LockSection ledger={ledger} />
      </Page>
      {asking?.what === "park" && <ParkDialog ledger={ledger} row={asking.row} onClose={() => setAsking(null)} />}
      {asking?.what === "merge" && <MergeDialog ledger={ledger} row={asking.row} onClose={() => setAsking(null)} />}
    </>
  );
}

function Group({ ledger, state, children }: { ledger: Ledger; state: State; children: (row: Row) => React.ReactNode }) {
  const rows = ledger.of(state);
  if (rows.length === 0) return null;
  return (
    <tbody className="@max-[900px]:block">
      <tr className="@max-[900px]:block">
        <th
          scope="rowgroup"
          colSpan={6}
          className="border-b border-border pt-8 pb-2.5 text-left text-15 font-semibold @max-[900px]:block [tbody:first-of-type_&]:pt-5"
        >
          {capitalised(state)}
          <span className="ml-2 text-13 font-normal text-ink-3">{noteOf(state, rows)}</span>
        </th>
      </tr>
      {rows.map((row) => (
        <Fragment key={row.id}>{children(row)}</Fragment>
      ))}
    </tbody>
  );
}

function RowWithHint({
  ledger,
  row,
  acts,
}: {
  ledger: Ledger;
  row: Row;
  acts: Parameters<typeof CriterionRow>[0]["acts"];
}) {
  const hint = ledger.shell.phase === "framing" ? ledger.hints.find(({ id }) => id === row.id) : undefined;
  const other = hint && ledger.criteria.find(({ id }) => id === hint.withId);
  return (
    <>
      <CriterionRow ledger={ledger} row={row} joined={Boolean(other)} acts={acts} />
      {hint && other && <OverlapRow ledger={ledger} row={row} other={other} why={hint.why} />}
    </>
  );
}

function noteOf(state: State, rows: readonly Row[]): string {
  const musts = rows.filter(({ direction }) => direction === "must").length;
  if (state === "agreed")
    return `${rows.length - musts} to weigh${musts > 0 ? `, ${musts} must-have${musts === 1 ? "" : "s"}` : ""}`;
  return state === "proposed" ? `${rows.length} to settle` : `${rows.length} kept for the record`;
}

/** “Five criteria agreed, two to settle”; “The criteria are locked”. */
function titleOf(ledger: Ledger): string {
  const agreed = ledger.of("agreed").filter(({ direction }) => direction !== "must").length;
  const proposed = ledger.of("proposed").length;
  if (ledger.shell.phase !== "framing") return `${capitalised(counted(agreed))} criteria, locked`;
  const head = `${capitalised(counted(agreed))} ${agreed === 1 ? "criterion" : "criteria"} agreed`;
  return proposed === 0 ? head : `${head}, ${counted(proposed)} to settle`;
}
