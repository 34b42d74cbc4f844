// How far has a project come? Played through the API, a step at a time, from its framing to the one that supersedes it.
import { emptyDraft } from "@/domain/record/draft";
import type { Caller } from "../cast";

/** In their order. A round is open in “voting”, over and unseen in “closed”, and seen in “revealed”. */
export const steps = [
  "framing",
  "voting",
  "closed",
  "revealed",
  "scoring",
  "deciding",
  "sealed",
  "superseded",
] as const;
export type Step = (typeof steps)[number];

export type Cast = { lead: Caller; others: Caller[] };
/** What is there to name in a project, by id. Things that aren't there yet have an id that is nobody's. */
export type Things = {
  project: number;
  criterion: string;
  criteria: string[];
  must: string;
  measured: string;
  candidate: string;
  candidates: string[];
  round: string;
  /** A note and a piece of evidence of the first of the others, and one each of the lead's. */
  note: string;
  leadsNote: string;
  piece: string;
  leadsPiece: string;
  /** Weights kept under a name, likewise. */
  scenario: string;
  leadsScenario: string;
};
const rated = { kind: "rated" as const, anchors: [] };

/** The project's criteria, as they are proposed: two to weigh, one of them measured, and a must-have. */
const criteria = [
  { name: "Operability", definition: "", direction: "more" as const, scale: rated },
  { name: "Run cost", definition: "", direction: "more" as const, scale: rated },
  {
    ...{ name: "Latency", definition: "", direction: "less" as const },
    scale: { kind: "measured" as const, unit: "ms", worst: 100, best: 0 },
  },
  { name: "Open licence", definition: "", direction: "must" as const, scale: { kind: "yesno" as const } },
];

/** Opens a project and plays it up to a step; everyone votes, scores and signs, so that it can go on from there. */
export async function playTo(step: Step, team: string, { lead, others }: Cast, title = `At ${step}`): Promise<Things> {
  const frame = { title, question: "Which one?", context: "", templateId: null };
  const { number: project } = await lead.project.create({ team, ...frame });
  const at = { team, project };
  const things = await begin(at, lead, others[0] ?? lead);
  const reached = (wanted: Step) => steps.indexOf(step) >= steps.indexOf(wanted);
  if (!reached("voting")) return things;
  await lead.criteria.lock(at);
  const { id: round } = await lead.weighting.openRound({ ...at, method: "points", ...mode, deadline: null });
  const all = { ...things, round };
  for (const api of [lead, ...others]) await api.weighting.castBallot({ ...at, ...ballot(all) });
  if (reached("closed")) await lead.weighting.closeRound({ ...at, roundId: round });
  if (reached("revealed")) await lead.weighting.revealRound({ ...at, roundId: round });
  if (!reached("scoring")) return all;
  await lead.weighting.accept({ ...at, roundId: round, statistic: "median" });
  await score(at, { lead, others }, all);
  if (!reached("deciding")) return all;
  await lead.scores.lock(at);
  const kept = {
    scenario: (await (others[0] ?? lead).scenarios.save({ ...at, name: "Mostly the first", parts: parts(all) })).id,
    leadsScenario: (await lead.scenarios.save({ ...at, name: "All alike", parts: parts(all, 1) })).id,
  };
  await lead.record.save({ ...at, ...draft(all.candidate), version: 0 });
  for (const api of [lead, ...others]) await sign(at, api);
  if (reached("sealed")) await seal(at, lead);
  if (reached("superseded")) {
    const { project: next } = await lead.record.supersede({ ...at, title: `${title}, again` });
    await decide({ team, project: next }, { lead, others });
  }
  return { ...all, ...kept };
}

/** Weights for each of a project's criteria, the first of which gets this many parts where the others get one. */
export function parts({ criteria: ids }: Pick<Things, "criteria">, first = 8): Record<string, number> {
  return Object.fromEntries(ids.map((id, place) => [id, place === 0 ? first : 1]));
}

/** How a round treats names: so that everyone can see and change their own. */
export const mode = { secrecy: "named" as const };

/** A whole ballot of 100 points in a project. */
export function ballot({ round, criteria: [first = "", second = "", third = ""] }: Pick<Things, "round" | "criteria">) {
  return { roundId: round, kind: "vote" as const, answers: { [first]: 50, [second]: 30, [third]: 20 }, reasons: {} };
}

/** A decision with all that its seal needs. */
export function draft(candidateId: string) {
  return {
    ...{ ...emptyDraft, candidateId, statement: "We take the first", because: "It weighed most." },
    ...{ reassessWhen: "it hurts", reassessOn: "2099-06-01" },
    consequences: [{ tone: "good" as const, text: "One thing to learn." }],
  };
}

type At = { team: string; project: number };

async function begin(at: At, lead: Caller, other: Caller): Promise<Things> {
  const ids: string[] = [];
  for (const each of criteria) ids.push((await lead.criteria.propose({ ...at, ...each, state: "agreed" })).id);
  const list = ["First", "Second", "Third"].map((each) => ({ name: each, description: "", stackId: null }));
  const { ids: candidates } = await lead.candidates.name({ ...at, candidates: list });
  const [criterion = "", , measured = "", must = ""] = ids;
  const [candidate = ""] = candidates;
  for (const each of candidates)
    await lead.candidates.judge({ ...at, candidateId: each, criterionId: must, verdict: "holds", reason: "" });
  const note = { ...at, subject: { kind: "criterion" as const, id: criterion }, body: "What of the nights?" };
  const evidence = {
    kind: "note" as const,
    body: "We ran it.",
    stance: "supports" as const,
    strength: "fair" as const,
  };
  const piece = { ...at, candidateId: candidate, criterionId: criterion, evidence };
  return {
    ...{
      project: at.project,
      criterion,
      criteria: ids.slice(0, 3),
      must,
      measured,
      candidate,
      candidates,
      round: NOBODY,
    },
    ...{ note: (await other.discussion.write(note)).id, leadsNote: (await lead.discussion.write(note)).id },
    ...{ piece: (await other.evidence.add(piece)).id, leadsPiece: (await lead.evidence.add(piece)).id },
    ...{ scenario: NOBODY, leadsScenario: NOBODY },
  };
}

type Cells = Pick<Things, "candidates" | "criteria" | "measured">;

async function score(at: At, { lead, others }: Cast, { candidates, criteria: ids, measured }: Cells): Promise<void> {
  for (const [place, candidateId] of candidates.entries()) {
    await lead.scores.measure({ ...at, candidateId, criterionId: measured, value: 40 + place, source: "", version: 0 });
    for (const criterionId of ids.filter((each) => each !== measured))
      for (const api of [lead, ...others])
        await api.scores.set({ ...at, candidateId, criterionId, value: 5 - place, confidence: "medium", note: "" });
  }
}

/** Signs what is written now. */
export async function sign(at: At, api: Caller): Promise<void> {
  const read = await api.record.draft(at);
  if (!read) throw new Error("Nothing is being decided.");
  await api.record.sign({ ...at, version: read.version, hash: read.signedHash, stance: "approve", reason: "" });
}

async function seal(at: At, lead: Caller): Promise<void> {
  const read = await lead.record.draft(at);
  if (!read) throw new Error("Nothing is being decided.");
  await lead.record.seal({ ...at, version: read.version, hash: read.hash, confirm: read.matter.project.title });
}

async function decide(at: At, cast: Cast): Promise<void> {
  const board = await cast.lead.criteria.board(at);
  const ids = board.criteria.filter(({ direction }) => direction !== "must").map(({ id }) => id);
  const { candidates: list } = await cast.lead.candidates.board(at);
  const candidates = list.map(({ id }) => id);
  await cast.lead.criteria.lock(at);
  const { id: round } = await cast.lead.weighting.openRound({ ...at, method: "points", ...mode, deadline: null });
  const measured = board.criteria.find(({ scale }) => scale.kind === "measured")?.id ?? "";
  const [candidate = ""] = candidates;
  const things = { candidate, candidates, criteria: ids, measured, round };
  for (const api of [cast.lead, ...cast.others]) await api.weighting.castBallot({ ...at, ...ballot(things) });
  await cast.lead.weighting.closeAndReveal({ ...at, roundId: round });
  await cast.lead.weighting.accept({ ...at, roundId: round, statistic: "median" });
  await score(at, cast, things);
  await cast.lead.scores.lock(at);
  await cast.lead.record.save({ ...at, ...draft(candidate), version: 0 });
  for (const api of [cast.lead, ...cast.others]) await sign(at, api);
  await seal(at, cast.lead);
}

/** An id that nothing has. */
export const NOBODY = "00000000-0000-4000-8000-00000000dead";
