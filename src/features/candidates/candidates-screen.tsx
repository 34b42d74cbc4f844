"use client";
// Between what does the team choose?
import dynamic from "next/dynamic";
import { parseAsString, useQueryState } from "nuqs";
import { useState } from "react";
import { capitalised, counted, countOf } from "@/domain/wording/sentence";
import { Button, ButtonLink } from "@/ui/button";
import { PageHead } from "@/ui/page-head";
import { Page } from "@/ui/shell";
import { focusedRow, focusRow, useKeys } from "@/ui/use-keys";
import { CandidateRow } from "./candidate-row";
import { NoCandidates } from "./no-candidates";
import { type Candidates, type Here, type Row, useCandidates } from "./use-candidates";

const AddPanel = dynamic(async () => (await import("./add-panel")).AddPanel);
const CandidateDrawer = dynamic(async () => (await import("./candidate-drawer")).CandidateDrawer);
const CandidateForm = dynamic(async () => (await import("./candidate-form")).CandidateForm);
const ReasonDialog = dynamic(async () => (await import("@/ui/reason-dialog")).ReasonDialog);

/** The candidates in the running, those ruled out and those withdrawn; claims and notes open beside. */
export function CandidatesScreen({ team, project }: Here) {
  const candidates = useCandidates({ team, project });
  const [openId, setOpen] = useQueryState("open", parseAsString);
  const [isAdding, setAdding] = useState(false);
  const [editing, setEditing] = useState<string | null>(null);
  const [withdrawing, setWithdrawing] = useState<Row | null>(null);
  const { may, shell } = candidates;
  const open = candidates.candidates.find(({ id }) => id === openId);
  const editFocused = () => {
    const id = focusedRow();
    if (id) setEditing(id);
  };
  useKeys({
    j: { says: "Next row", act: () => focusRow(1) },
    k: { says: "Row before", act: () => focusRow(-1) },
    ...(may.write && {
      n: { says: "Name a candidate", act: () => setAdding(true) },
      e: { says: "Edit the row", act: editFocused },
    }),
  });
  if (candidates.candidates.length === 0 && !isAdding)
    return <NoCandidates candidates={candidates} onAdd={() => setAdding(true)} />;
  const rows = (list: readonly Row[]) =>
    list.map((row) =>
      editing === row.id ? (
        <tr key={row.id} className="@max-[760px]:block">
          <td colSpan={5} className="border-b border-border bg-sunken p-5 @max-[760px]:block">
            <CandidateForm candidates={candidates} row={row} onDone={() => setEditing(null)} />
          </td>
        </tr>
      ) : (
        <CandidateRow
          key={row.id}
          candidates={candidates}
          row={row}
          acts={{
            onEdit: () => setEditing(row.id),
            onWithdraw: () => setWithdrawing(row),
            onOpen: () => void setOpen(row.id === openId ? null : row.id),
          }}
        />
      ),
    );
  return (
    <>
      <Page
        aside={
          open && (
            <CandidateDrawer key={open.id} candidates={candidates} row={open} onClose={() => void setOpen(null)} />
          )
        }
      >
        <PageHead
          eyebrow={eyebrowOf(candidates)}
          title={titleOf(candidates)}
          actions={
            may.write ? (
              !isAdding && (
                <Button variant="primary" onClick={() => setAdding(true)}>
                  Name a candidate
                </Button>
              )
            ) : (
              <ButtonLink href={`/t/${team}/p/${project}/scores`}>Go to the scores</ButtonLink>
            )
          }
        />
        {isAdding && <AddPanel candidates={candidates} onClose={() => setAdding(false)} />}
        {candidates.candidates.length > 0 && (
          <div className="@container">
            <table className="w-full table-fixed border-collapse @max-[760px]:block">
              <thead className="@max-[760px]:hidden">
                <tr className="text-left text-xs text-ink-3 [&>th]:border-b [&>th]:border-border [&>th]:py-2 [&>th]:pr-6 [&>th]:font-medium">
                  <th scope="col">Candidate</th>
                  <th scope="col" className="w-68">
                    Must-haves
                  </th>
                  <th scope="col" className="w-40">
                    Claims of articles
                  </th>
                  <th scope="col" className="w-22">
                    Talk
                  </th>
                  <th scope="col" className="w-8 pr-0!">
                    <span className="sr-only">More</span>
                  </th>
                </tr>
              </thead>
              <Group title="In the running" note={`${candidates.inTheRunning.length}`}>
                {rows(candidates.inTheRunning)}
              </Group>
              <Group title="Ruled out" note="by a must-have, never by a low score">
                {rows(candidates.ruledOut)}
              </Group>
              <Group title="Withdrawn" note="kept for the record">
                {rows(candidates.withdrawn)}
              </Group>
            </table>
          </div>
        )}
        {!may.write && shell.scoresLockedAt && (
          <p className="mt-4 text-13 text-ink-2">The scores are locked: the candidates stand still.</p>
        )}
      </Page>
      {withdrawing && (
        <ReasonDialog
          title={`Withdraw ${withdrawing.name}?`}
          description="It leaves the running with all its scores kept, and can be brought back."
          confirm="Withdraw it"
          placeholder="Nobody in the team would run it."
          onClose={() => setWithdrawing(null)}
          onReason={(reason) => {
            candidates.withdraw(withdrawing, reason);
            setWithdrawing(null);
          }}
        />
      )}
    </>
  );
}

function Group({ title, note, children }: { title: string; note: string; children: React.ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <tbody className="@max-[760px]:block">
      <tr className="@max-[760px]:block">
        <th
          scope="rowgroup"
          colSpan={5}
          className="border-b border-border pt-8 pb-2.5 text-left text-15 font-semibold @max-[760px]:block [thead+tbody_&]:pt-5"
        >
          {title}
          <span className="ml-2 text-13 font-normal text-ink-3">{note}</span>
        </th>
      </tr>
      {children}
    </tbody>
  );
}

/** “Four candidates in the running, one ruled out”. */
function titleOf({ inTheRunning, ruledOut }: Candidates): string {
  const head = `${capitalised(countOf(inTheRunning.length, "candidate"))} in the running`;
  return ruledOut.length === 0 ? head : `${head}, ${counted(ruledOut.length)} ruled out`;
}

function eyebrowOf({ mustHaves, inTheRunning }: Candidates): string {
  const open = inTheRunning.flatMap(({ verdicts }) =>
    mustHaves.filter(({ id }) => !verdicts.some((v) => v.criterionId === id)),
  );
  const musts = mustHaves.length === 0 ? "No must-haves" : capitalised(countOf(mustHaves.length, "must-have"));
  return open.length === 0 ? musts : `${musts} · ${open.length} unknown`;
}
