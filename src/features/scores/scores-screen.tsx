"use client";
// How do the candidates do on each criterion, in my eyes and in the group's?
import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { cellKey, nextUnscored, placeOf, unscored } from "@/domain/scoring/grid";
import { capitalised, countOf } from "@/domain/wording/sentence";
import { Button, ButtonLink } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { PageHead } from "@/ui/page-head";
import { Segmented } from "@/ui/segmented";
import { Page } from "@/ui/shell";
import { Ticks } from "@/ui/ticks";
import { CellDrawer } from "./cell-drawer";
import { LockScores } from "./lock-scores";
import { ScoreCards } from "./score-cards";
import { ScoreGrid } from "./score-grid";
import { cellOf, type Scores, useScores } from "./use-scores";

const views = ["me", "group", "spread"] as const;
export type View = (typeof views)[number];

/** The score grid: a table on wide screens, one candidate at a time on phones, and the drawer of the open cell. In a session that leads on. */
export function ScoresScreen({
  team,
  project,
  inSession = false,
}: {
  team: string;
  project: number;
  inSession?: boolean;
}) {
  const scores = useScores({ team, project });
  const [{ cell, view: asked }, setAddress] = useQueryStates({
    cell: parseAsString,
    view: parseAsStringLiteral(views).withDefault("me"),
  });
  const { grid, cells, may } = scores;
  const view = grid.lockedAt ? asked : "me";
  const open = placeOf(cell);
  const facts = open && cellOf(scores, open);
  const next = may.score ? nextUnscored(cells, grid.own, open) : null;
  const openCell = (key: string | null) => void setAddress({ cell: key });
  const base = `/t/${team}/p/${project}`;
  if (scores.shell.phase === "framing" || grid.candidates.length === 0)
    return <NothingToScore base={base} framing={scores.shell.phase === "framing"} />;
  const scored = cells.length - unscored(cells, grid.own).length;
  return (
    <Page
      wide
      aside={
        facts && <CellDrawer key={cellKey(facts.place)} scores={scores} facts={facts} onClose={() => openCell(null)} />
      }
    >
      <PageHead
        eyebrow={eyebrowOf(scores)}
        title={titleOf(scores, cells.length - scored)}
        actions={
          <>
            {next && (
              <Button variant="primary" onClick={() => openCell(cellKey(next))}>
                Score the next cell
              </Button>
            )}
            {grid.lockedAt && !inSession && (
              <ButtonLink href={`${base}/compare`} variant="primary">
                Go to Compare
              </ButtonLink>
            )}
            {may.lock && <LockScores scores={scores} />}
          </>
        }
      />
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p className="flex items-center gap-3 text-13 text-ink-2 tabular-nums">
          <Ticks total={cells.length} filled={scored} />
          {scored} of {cells.length} scored
        </p>
        <Segmented
          label="Whose scores"
          size="sm"
          value={view}
          onValue={(value) => void setAddress({ view: value })}
          options={[
            { value: "me", label: "Me" },
            { value: "group", label: "Group", disabled: !grid.lockedAt },
            { value: "spread", label: "Spread", disabled: !grid.lockedAt },
          ]}
        />
      </div>
      <ScoreGrid scores={scores} view={view} open={cell} onOpen={openCell} next={next} />
      <ScoreCards scores={scores} view={view} open={cell} onOpen={openCell} />
      <Footnotes scores={scores} />
    </Page>
  );
}

function titleOf({ grid, may, cells }: Scores, waiting: number): string {
  if (grid.lockedAt) return "The scores are locked";
  if (!may.score) return "The team is scoring";
  if (waiting === 0) return cells.length === 0 ? "Every cell is measured" : "You have scored every cell";
  return `${capitalised(countOf(waiting, "cell"))} ${waiting === 1 ? "waits" : "wait"} for your score`;
}

function eyebrowOf({ grid }: Scores): string {
  if (grid.lockedAt) return `${grid.progress.people} of ${grid.voters} scored · median of each cell`;
  const kept = grid.isCounted ? "" : " · a visitor’s scores are kept, not counted";
  return `Blind until the facilitator locks them · ${grid.progress.people} of ${grid.voters} have begun${kept}`;
}

function Footnotes({ scores: { grid, cells, may } }: { scores: Scores }) {
  const known = new Set(grid.evidence.map(cellKey));
  const bare = cells.filter((cell) => !known.has(cellKey(cell))).length;
  return (
    <div className="mt-4 grid max-w-[68ch] gap-1.5 text-13 text-ink-2">
      {!grid.lockedAt && <p>Group and spread open when the scores are locked. Measured values are shared already.</p>}
      {bare > 0 && (
        <p>
          {capitalised(countOf(bare, "cell"))} {bare === 1 ? "has" : "have"} no evidence yet; the record will say so.
        </p>
      )}
      {may.score && (
        <p className="max-md:hidden">
          <kbd>1</kbd> to <kbd>5</kbd> scores, <kbd>e</kbd> opens evidence, arrows move.
        </p>
      )}
    </div>
  );
}

function NothingToScore({ base, framing }: { base: string; framing: boolean }) {
  return (
    <Page>
      <EmptyState
        titleAs="h1"
        title={framing ? "The criteria aren’t locked yet" : "Nobody to score yet"}
        text={
          framing
            ? "Scores are given on criteria that stand still. Lock them first."
            : "Name the candidates first: from the catalogue, or your own."
        }
        action={
          <ButtonLink href={`${base}/${framing ? "criteria" : "candidates"}`} variant="primary">
            {framing ? "Go to Criteria" : "Name candidates"}
          </ButtonLink>
        }
      />
    </Page>
  );
}
