// What has changed between two looks at a record?
import { canonicalJson, type Json } from "../trail/canonical";
import type { RecordMatter } from "./record";

/** The parts of a record, as a person knows them. */
const parts = [
  ["the question", ({ project, supersedes }) => ({ project, supersedes })],
  ["the choice", ({ decision }) => decision.candidateId],
  ["the decision’s sentence", ({ decision }) => decision.statement],
  ["the reasons", ({ decision }) => [decision.because, decision.overrideReason]],
  ["the consequences", ({ decision }) => decision.consequences],
  ["when to look again", ({ decision }) => [decision.reassessOn, decision.reassessWhen]],
  ["the criteria", ({ mustHaves, criteria }) => ({ mustHaves, criteria })],
  ["the candidates", ({ candidates, verdicts }) => ({ candidates, verdicts })],
  ["the figures", ({ cells, missing, ranking }) => ({ cells, missing, ranking })],
  ["the weighing", ({ weighing, agreement, mixes }) => ({ weighing: weighing as Json, agreement, mixes })],
  ["dissent", ({ dissents }) => dissents],
  ["the sign-offs", ({ signing }) => signing],
  ["the evidence", ({ evidence }) => evidence],
  ["who takes part", ({ participants }) => participants],
] as const satisfies readonly (readonly [string, (record: RecordMatter) => Json])[];

/** The names of the parts that differ, in the order of the page. */
export function differences(before: RecordMatter, after: RecordMatter): string[] {
  return parts.filter(([, part]) => canonicalJson(part(before)) !== canonicalJson(part(after))).map(([name]) => name);
}
