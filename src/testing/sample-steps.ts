// With which entries does the decision begin that the tests of the verifier replay?
import type { RecordInputs } from "@/domain/record/inputs";
import { canonicalJson, type Json } from "@/domain/trail/canonical";
import type { Step } from "./trail-file";

export const TEAM = "00000000-0000-4000-8000-000000000001";
export const PROJECT = "00000000-0000-4000-8000-000000000002";
export const ROUND = "00000000-0000-4000-8000-000000000003";
export const object = `project/${PROJECT}`;
export const inRound = `round/${ROUND}`;
export const ballots = [
  [40, 25, 20, 15],
  [35, 30, 20, 15],
  [30, 30, 25, 15],
  [15, 35, 35, 15],
  [35, 25, 20, 20],
  [30, 25, 25, 20],
];
export const ids = ["c0", "c1", "c2", "c3"];

/** A ballot of one of the six. */
export function ballot(person: number, answers: readonly number[], mark = `b-m${person}`): Step {
  const given = Object.fromEntries(answers.map((points, place) => [ids[place], points]));
  const hidden = {
    ballot: canonicalJson({ kind: "vote", answers: given as Json, voter: `m${person}` }),
    reasons: "{}",
  };
  return { event: "weighting.ballot-cast", object: inRound, shown: { roundId: ROUND, mark, counted: true }, hidden };
}

/** Everything up to the opening of the round. */
export function beginning({ criteria, candidates, participants }: RecordInputs): Step[] {
  const by = { object, subject: "m0" };
  const voters = participants.filter(({ role }) => role === "member").map(({ id }) => id);
  return [
    { event: "team.created", object: `team/${TEAM}`, subject: "m0", shown: {}, hidden: { name: "Field platform" } },
    {
      event: "project.created",
      ...by,
      shown: { projectId: PROJECT, number: 14 },
      hidden: { title: "API runtime", question: "Which?" },
    },
    {
      event: "project.settings-changed",
      ...by,
      shown: {},
      hidden: { deadline: null, quorum: 4, named: true, weightMethod: "points" },
    },
    ...criteria.map(({ id, name, definition, direction, scale }) => ({
      ...{ event: "criteria.proposed", ...by, shown: { criterionId: id, state: "agreed" } },
      hidden: { name, definition, scale: canonicalJson({ direction, scale } as Json) },
    })),
    ...candidates.map(({ id, name }) => ({
      ...{
        event: "candidates.named",
        ...by,
        shown: { candidateId: id, stackId: null },
        hidden: { name, description: "" },
      },
    })),
    {
      event: "candidates.judged",
      ...by,
      shown: { candidateId: "o3", criterionId: "must", verdict: "fails" },
      hidden: { reason: "no" },
    },
    { event: "criteria.locked", ...by, shown: { criterionIds: criteria.map(({ id }) => id) } },
    {
      ...{ event: "weighting.round-opened", object: inRound, subject: "m0" },
      shown: {
        roundId: ROUND,
        number: 1,
        method: "points",
        secrecy: "named",
        electorate: voters,
        uncounted: [],
        criterionIds: ids,
      },
    },
  ];
}
