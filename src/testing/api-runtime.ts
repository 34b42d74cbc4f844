// Which decision do the tests of the engine look at?
import { assemble, type Scoresheet } from "@/domain/comparison/assemble";
import type { Scale } from "@/domain/project/criterion";

const rated: Scale = { kind: "rated", anchors: [] };
const members = ["kim", "moss", "osei", "novak", "reyes", "lind"];
export const names = {
  kim: "A. Kim",
  moss: "B. Moss",
  osei: "T. Osei",
  novak: "J. Novak",
  reyes: "L. Reyes",
  lind: "S. Lind",
};
const scores = (candidateId: string, criterionId: string, ...values: number[]) =>
  values.map((value, place) => ({
    memberId: members[place] ?? "",
    candidateId,
    criterionId,
    value,
    confidence: "medium" as const,
  }));

export const sheet: Scoresheet = {
  criteria: [
    { id: "ops", name: "Operability", weight: 3000, scale: rated },
    { id: "time", name: "Real-time", weight: 2500, scale: { kind: "measured", unit: "ms", worst: 100, best: 0 } },
    { id: "speed", name: "Delivery speed", weight: 2500, scale: rated },
    { id: "team", name: "Team onboarding", weight: 2000, scale: rated },
    { id: "open", name: "Open", weight: 0, scale: { kind: "yesno" } },
  ],
  candidates: [
    { id: "go", name: "Go", ruledOut: null },
    { id: "node", name: "Node.js", ruledOut: null },
    { id: "django", name: "Django", ruledOut: null },
    { id: "lambda", name: "AWS Lambda", ruledOut: "“holds 5,000 open sockets” is not met" },
  ],
  scores: [
    ...scores("go", "ops", 5, 5, 4, 5, 5, 5),
    ...scores("go", "speed", 3, 3, 4, 3, 3, 3),
    ...scores("go", "team", 1, 2, 3, 3, 4, 5),
    ...scores("node", "ops", 2, 2, 2, 3, 2, 2),
    ...scores("node", "speed", 4, 4, 4, 4, 4, 4),
    ...scores("node", "team", 5, 5, 5, 5, 5, 5),
    ...scores("django", "ops", 2, 2, 2, 2, 2, 2),
    ...scores("django", "speed", 3, 3, 3, 3, 3, 3),
    ...scores("django", "team", 3, 3, 3, 3, 3, 3),
  ],
  measurements: [
    { candidateId: "go", criterionId: "time", figure: 20 },
    { candidateId: "node", criterionId: "time", figure: 25 },
    { candidateId: "django", criterionId: "time", figure: 60 },
  ],
};
export const ballots = [30, 32, 40, 28, 15, 35].map((ops, place) => ({
  voterId: members[place] ?? "",
  weights: { ops: ops / 100, time: 0.2, speed: (50 - ops / 2) / 100, team: (30 - ops / 2) / 100 },
}));
export const { comparison, cells } = assemble(sheet);
