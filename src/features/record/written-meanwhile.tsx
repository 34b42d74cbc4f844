"use client";
// What if somebody else writes the decision at the same time?
import { candidateIn, type RecordMatter } from "@/domain/record/record";
import { EditedBy } from "@/trpc/presence/edited-by";
import { Conflict, TakenNote } from "@/ui/conflict";
import { dayText } from "@/ui/date-time";
import type { Fields, Here, Writing } from "./use-decision";
import { toneWords } from "./words";

/** Who else writes it; what they changed meanwhile; and both texts of the fields that both wrote, to choose from. */
export function WrittenMeanwhile({
  here,
  matter,
  writing: { fields, conflict, taken, isRefused, keepMine, takeTheirs },
}: {
  here: Here;
  matter: RecordMatter;
  writing: Writing;
}) {
  const said = (name: keyof Fields, from: Fields) => wordsOf(name, from, matter);
  return (
    <div className="not-empty:pt-4">
      <EditedBy told here={here} place="decision" className="mb-4" />
      {conflict ? (
        <Conflict
          asked={isRefused}
          rows={conflict.fields.map((name) => ({
            label: labels[name],
            mine: said(name, fields),
            theirs: said(name, conflict.theirs),
          }))}
          onKeepMine={keepMine}
          onTakeTheirs={takeTheirs}
        />
      ) : (
        <TakenNote fields={taken.map((name) => `“${labels[name]}”`)} />
      )}
    </div>
  );
}

const labels: Record<keyof Fields, string> = {
  candidateId: "Decision",
  statement: "The decision in one sentence",
  overrideReason: "Why it is chosen all the same",
  because: "Because",
  consequences: "Consequences",
  reassessOn: "Reassess on",
  reassessWhen: "Or when",
};

function wordsOf(name: keyof Fields, fields: Fields, matter: RecordMatter): string {
  if (name === "candidateId") return candidateIn(matter, fields.candidateId);
  if (name === "consequences")
    return fields.consequences.map(({ tone, text }) => `${toneWords[tone]}: ${text}`).join("\n");
  if (name === "reassessOn") return fields.reassessOn ? dayText(fields.reassessOn) : "";
  return fields[name];
}
