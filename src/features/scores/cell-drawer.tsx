"use client";
// What is there to say about one candidate on one criterion?
import { anchorWords } from "@/domain/scoring/grid";
import { Drawer } from "@/ui/drawer";
import { Segmented } from "@/ui/segmented";
import { EvidencePanel } from "./evidence-panel";
import { GroupScores } from "./group-scores";
import { MeasuredValue } from "./measured-value";
import { ScoreNote } from "./score-note";
import type { CellFacts, Scores } from "./use-scores";

/** The drawer of the open cell: the person's own score or the measured value at its top, the group's once locked, then the evidence. */
export function CellDrawer({ scores, facts, onClose }: { scores: Scores; facts: CellFacts; onClose: () => void }) {
  const { candidate, criterion } = facts;
  return (
    <Drawer
      title={`${candidate.name} × ${criterion.name}`}
      focusKey={`${candidate.id} ${criterion.id}`}
      onClose={onClose}
    >
      {criterion.definition && <p className="mt-2 text-13 text-pretty text-ink-2">{criterion.definition}</p>}
      {criterion.scale.kind === "rated" && <OwnScoreEditor scores={scores} facts={facts} />}
      {criterion.scale.kind === "measured" && <MeasuredValue scores={scores} facts={facts} />}
      {criterion.direction === "must" && (
        <p className="mt-4 border-b border-border pb-5 text-13 text-ink-2">
          {facts.verdict
            ? `${facts.verdict.verdict === "holds" ? "Holds" : "Fails"}. ${facts.verdict.reason}`
            : "Nobody has checked this yet."}{" "}
          Must-haves are judged under Candidates.
        </p>
      )}
      {facts.group && <GroupScores cell={facts.group} />}
      <EvidencePanel scores={scores} facts={facts} />
    </Drawer>
  );
}

function OwnScoreEditor({ scores, facts: { place, criterion, own } }: { scores: Scores; facts: CellFacts }) {
  if (!scores.may.score) return null;
  return (
    <section aria-label="Your score" className="mt-4 border-b border-border pb-5">
      <h3 className="mb-2">Your score</h3>
      <Segmented
        label="Your score, 1 to 5"
        tone="solid"
        size="md"
        full
        value={own ? String(own.value) : null}
        onValue={(value) => scores.score(place, { value: Number(value) })}
        options={["1", "2", "3", "4", "5"].map((value) => ({
          value,
          label: value,
          title: anchorWords(criterion.scale, Number(value)) ?? undefined,
        }))}
      />
      <Anchors facts={{ criterion, own }} />
      {own && (
        <>
          <div className="flex flex-wrap items-center justify-between gap-3 text-13">
            <span>Confidence</span>
            <Segmented
              label="Confidence"
              size="sm"
              value={own.confidence}
              onValue={(confidence) => scores.score(place, { confidence })}
              options={[
                { value: "low", label: "Low" },
                { value: "medium", label: "Medium" },
                { value: "high", label: "High" },
              ]}
            />
          </div>
          <ScoreNote note={own.note} onSave={(note) => scores.score(place, { note })} />
          <button
            type="button"
            onClick={() => scores.takeBack(place)}
            className="hit mt-2 text-13 text-brand underline underline-offset-[3px]"
          >
            Take my score back
          </button>
        </>
      )}
    </section>
  );
}

function Anchors({ facts: { criterion, own } }: { facts: Pick<CellFacts, "criterion" | "own"> }) {
  if (criterion.scale.kind !== "rated") return null;
  const words = own && anchorWords(criterion.scale, own.value);
  if (words)
    return (
      <p className="mt-2 mb-4 text-13 text-ink-2">
        {own.value}: {words}
      </p>
    );
  return (
    <ul className="mt-2 grid gap-0.5 text-13 text-ink-2">
      {criterion.scale.anchors.map(({ at, words }) => (
        <li key={at}>
          <b className="font-[550] text-ink">{at}</b> {words}
        </li>
      ))}
    </ul>
  );
}
