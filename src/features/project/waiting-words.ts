// What does a project ask of the person, in words?
import { capitalised, counted } from "@/domain/wording/sentence";

type Ballot = { kind: "ballot"; round: number; due: string | null; cast: number; of: number };
type Reveal = { kind: "reveal"; round: number; state: string; cast: number; of: number };
type SignOff = { kind: "sign-off"; candidate: string; by: string | null; signed: number; of: number };
type Scores = { kind: "scores"; given: number; of: number };
export type Waiting = (Ballot | Reveal | SignOff | Scores) & { project: number; title: string };

/** “Two projects wait for you”; “Nothing waits for you”. */
export function waitingTitle(waiting: readonly { project: number }[]): string {
  const projects = new Set(waiting.map((each) => each.project)).size;
  if (projects === 0) return "Nothing waits for you";
  return `${capitalised(counted(projects))} ${projects === 1 ? "project waits" : "projects wait"} for you`;
}

/** What to press, where it leads in the project, how far the others are. */
export function waitingWords(waiting: Waiting): { act: string; stage: string; progress: string } {
  switch (waiting.kind) {
    case "ballot":
      return { act: "Cast your ballot", stage: "weights", progress: `${waiting.cast} of ${waiting.of} are in` };
    case "reveal":
      return { act: "Reveal the weights", stage: "weights", progress: `${waiting.cast} of ${waiting.of} are in` };
    case "sign-off":
      return { act: "Read and sign", stage: "decide", progress: `${waiting.signed} of ${waiting.of} signed` };
    case "scores":
      return { act: "Score", stage: "scores", progress: `${waiting.given} of ${waiting.of} cells` };
  }
}
