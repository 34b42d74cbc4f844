// How does a record read as MADR, Markdown Architectural Decision Records?
import { isAtLeast } from "../../access/policy";
import { fileName } from "../file-name";
import type { Circumstances, RecordFormat } from "../format";
import { block, inline } from "../markdown";
import { candidateIn, type SealedRecord } from "../record";
import { argumentLines, consequenceLines, criterionLines, reasons } from "../record-lines";
import { closing } from "../record-sections";
import { overrideSentence } from "../record-sentences";
import { yamlList } from "../yaml";

/** MADR 4: front matter of unquoted scalars (Structurizr and Backstage read them raw), `*` bullets, the same name for an option everywhere. */
export const madr = {
  id: "madr",
  name: "MADR 4",
  source: "Markdown Architectural Decision Records 4.0.0 (2024), adr.github.io/madr",
  note: "the fullest",
  extension: "md",
  mediaType: "text/markdown",
  render(record: SealedRecord, circumstances: Circumstances) {
    const { decision, project, candidates } = record;
    const consequences = consequenceLines(record);
    const parts = [
      frontMatter(record, circumstances),
      `# ${inline(decision.statement)}`,
      "## Context and Problem Statement",
      block(project.context),
      inline(project.question),
      "## Decision Drivers",
      criterionLines(record).join("\n"),
      "## Considered Options",
      candidates.map(({ name }) => `* ${inline(name)}`).join("\n"),
      "## Decision Outcome",
      `Chosen option: "${inline(candidateIn(record, decision.candidateId))}", because ${reasons(decision.because)}`,
      inline(overrideSentence(record)),
      ...(consequences.length > 0 ? ["### Consequences", consequences.join("\n")] : []),
      "## Pros and Cons of the Options",
      ...candidates.flatMap((candidate) => [
        `### ${inline(candidate.name)}`,
        block(candidate.description),
        argumentLines(record, candidate).join("\n"),
      ]),
      "## More Information",
      ...succession(record, circumstances),
      ...closing(record, circumstances, "###"),
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
  },
} as const satisfies RecordFormat;

function frontMatter(record: SealedRecord, { supersededBy }: Circumstances): string {
  const signed = new Set(record.signing.given.map(({ memberId }) => memberId));
  const named = (belongs: (person: SealedRecord["participants"][number]) => boolean) =>
    record.participants.filter(belongs).map(({ name }) => name);
  const isMember = ({ role }: SealedRecord["participants"][number]) => isAtLeast(role, "member");
  const lines = [
    `status: ${supersededBy ? `superseded by ADR-${String(supersededBy.number).padStart(4, "0")}` : "accepted"}`,
    `date: ${record.sealed.at.slice(0, 10)}`,
    ...yamlList(
      "decision-makers",
      named((person) => signed.has(person.memberId)),
    ),
    ...yamlList(
      "consulted",
      named((person) => isMember(person) && !signed.has(person.memberId)),
    ),
    ...yamlList(
      "informed",
      named((person) => !isMember(person)),
    ),
  ];
  return ["---", ...lines, "---"].join("\n");
}

function succession({ supersedes }: SealedRecord, { supersededBy }: Circumstances): string[] {
  const linkTo = (number: number, statement: string | null) => {
    const name = `ADR-${String(number).padStart(4, "0")}`;
    return statement === null ? name : `[${name} ${inline(statement)}](${fileName(number, statement, "md")})`;
  };
  return [
    supersedes ? `Supersedes ${linkTo(supersedes.number, supersedes.statement)}.` : "",
    supersededBy ? `Superseded by ${linkTo(supersededBy.number, supersededBy.statement)}.` : "",
  ];
}
