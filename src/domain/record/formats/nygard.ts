// How does a record read as Michael Nygard's ADR, in the layout that adr-tools writes?
import { fileName } from "../file-name";
import type { Circumstances, RecordFormat } from "../format";
import { block, inline } from "../markdown";
import { candidateIn, type SealedRecord } from "../record";
import { consequenceLines, optionLine } from "../record-lines";
import { closing } from "../record-sections";
import { overrideSentence } from "../record-sentences";

/** Line 1 `# N. Title`, then `Date:`, then `## Status` with the status alone on its line: what adr-tools and adr-viewer read. */
export const nygard = {
  id: "nygard",
  name: "Nygard",
  source: "Nygard (2011), Documenting Architecture Decisions; the layout of adr-tools 3",
  note: "the layout of adr-tools",
  extension: "md",
  mediaType: "text/markdown",
  render(record: SealedRecord, circumstances: Circumstances) {
    const parts = [
      `# ${record.number}. ${inline(record.decision.statement)}`,
      `Date: ${record.sealed.at.slice(0, 10)}`,
      "## Status",
      ...statusLines(record, circumstances),
      "## Context",
      block(record.project.context),
      `The question: ${inline(record.project.question)}`,
      ["The options:", "", ...record.candidates.map(optionLine)].join("\n"),
      "## Decision",
      `We choose ${inline(candidateIn(record, record.decision.candidateId))}.`,
      block(record.decision.because),
      inline(overrideSentence(record)),
      "## Consequences",
      consequenceLines(record).join("\n") || "None were written down.",
      ...closing(record, circumstances, "##", true),
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
  },
} as const satisfies RecordFormat;

function statusLines(record: SealedRecord, { supersededBy }: Circumstances): string[] {
  const supersedes = record.supersedes ? [`Supersedes ${linkTo(record.supersedes)}`] : [];
  return supersededBy ? [`Superseded by ${linkTo(supersededBy)}`, ...supersedes] : ["Accepted", ...supersedes];
}

function linkTo({ number, statement }: { number: number; statement: string | null }): string {
  return statement === null
    ? `decision ${number}`
    : `[${number}. ${inline(statement)}](${fileName(number, statement, "md")})`;
}
