// How does the team's log say that a round ran?
import { flagIn, flaw, type Happened, numberIn, textIn, textsIn } from "../flaw";
import type { ReplayedProject, ReplayedRound } from "./standing";

/** What the replay must know of the other projects: whose round is it? */
export interface Rounds {
  byId: Map<string, ReplayedRound>;
  projectOf(criterionId: string): ReplayedProject | undefined;
}

type Act = (entry: Happened, rounds: Rounds) => void;

/** The steps of a round as they may follow each other. Each throws a `Flaw` where it doesn't fit what came before. */
export const roundActs: Readonly<Record<string, Act>> = {
  "weighting.round-opened": (entry, rounds) => {
    const criterionIds = textsIn(entry, "criterionIds");
    const project = rounds.projectOf(criterionIds[0] ?? "") ?? flaw(entry, "It weighs criteria that nobody proposed.");
    const number = numberIn(entry, "number");
    const before = project.rounds.at(-1);
    if (before && (before.state === "open" || before.state === "closed"))
      flaw(entry, `Round ${number} was opened while round ${before.number} was under way.`);
    if (number !== (before?.number ?? 0) + 1)
      flaw(entry, `Round ${number} doesn't follow round ${before?.number ?? 0}.`);
    if (!project.locked) flaw(entry, `Round ${number} was opened before the criteria were locked.`);
    const stray = criterionIds.find((id) => !project.locked?.includes(id));
    if (stray) flaw(entry, `Round ${number} weighs a criterion that wasn't agreed: ${stray}.`);
    if (entry.d.aboutId !== undefined && !criterionIds.includes(textIn(entry, "aboutId")))
      flaw(entry, `Round ${number} is a revote on a criterion that it doesn't weigh.`);
    const uncounted = new Set(Array.isArray(entry.d.uncounted) ? textsIn(entry, "uncounted") : []);
    const round: ReplayedRound = {
      ...{ id: textIn(entry, "roundId"), project: project.id, number, method: textIn(entry, "method"), criterionIds },
      secrecy: secrecyIn(entry),
      voters: new Map(textsIn(entry, "electorate").map((id) => [id, !uncounted.has(id)])),
      shares: sharesIn(entry),
      state: "open",
      ...{ closed: null, revealedBy: null, ballots: null, opened: entry },
    };
    checkShares(round, entry);
    if (rounds.byId.has(round.id)) flaw(entry, `Round ${number} was opened twice.`);
    rounds.byId.set(round.id, round);
    project.rounds.push(round);
  },

  "weighting.voter-joined": (entry, rounds) => {
    const round = roundOf(entry, rounds);
    if (round.state !== "open") flaw(entry, `Someone joined round ${round.number} after it was closed.`);
    round.voters.set(textIn(entry, "memberId"), flagIn(entry, "counted"));
    round.shares.delete(textIn(entry, "memberId"));
  },

  "weighting.voter-stepped-out": (entry, rounds) => {
    const round = roundOf(entry, rounds);
    const voter = textIn(entry, "memberId");
    if (round.state !== "open") flaw(entry, `Someone stepped out of round ${round.number} after it was closed.`);
    if (!round.voters.delete(voter)) flaw(entry, `Someone stepped out of round ${round.number} who wasn't in it.`);
    round.shares.delete(voter);
  },

  "weighting.round-closed": (entry, rounds) => {
    const round = roundOf(entry, rounds);
    if (round.state !== "open") flaw(entry, `Round ${round.number} was closed, but wasn't open.`);
    round.state = "closed";
    round.closed = { size: textIn(entry, "size"), root: textIn(entry, "root"), by: entry };
  },

  "weighting.round-revealed": (entry, rounds) => {
    const round = roundOf(entry, rounds);
    if (round.state !== "closed") flaw(entry, `Round ${round.number} was revealed, but wasn't closed.`);
    round.state = "revealed";
    round.revealedBy = entry;
  },

  "weighting.round-voided": (entry, rounds) => {
    const round = roundOf(entry, rounds);
    if (round.state === "voided") flaw(entry, `Round ${round.number} was voided twice.`);
    round.state = "voided";
  },

  "weighting.weights-accepted": (entry, rounds) => {
    const round = roundOf(entry, rounds);
    const project = rounds.projectOf(round.criterionIds[0] ?? "");
    if (round.state !== "revealed")
      flaw(entry, `The weights of round ${round.number} were accepted, but it wasn't revealed.`);
    if (!project) return;
    if (project.sealed) flaw(entry, "It came after the record was sealed.");
    if (project.rounds.some((other) => other.number > round.number && other.state === "revealed"))
      flaw(entry, `The weights of round ${round.number} were accepted, but a newer round was revealed.`);
    const weightsBp = weightsIn(entry);
    project.accepted = { by: entry, round, statistic: textIn(entry, "statistic"), weightsBp };
  },
};

function roundOf(entry: Happened, { byId }: Rounds): ReplayedRound {
  return byId.get(textIn(entry, "roundId")) ?? flaw(entry, "It is about a round that was never opened.");
}

/** Trails from before rounds had a secrecy say `named`. */
function secrecyIn(entry: Happened): ReplayedRound["secrecy"] {
  const { secrecy, named } = entry.d;
  if (secrecy === "named" || secrecy === "confidential" || secrecy === "anonymous") return secrecy;
  return named === true ? "named" : "confidential";
}

function weightsIn(entry: Happened): Record<string, number> {
  const weights = entry.d.weightsBp;
  const isMap = typeof weights === "object" && weights !== null && !Array.isArray(weights);
  if (!isMap || !Object.values(weights).every((bp) => Number.isSafeInteger(bp))) flaw(entry, "It names no weights.");
  return weights as Record<string, number>;
}

/** Rounds in which everyone counts the same say nothing of shares. */
function sharesIn(entry: Happened): Map<string, number> {
  const { shares = {} } = entry.d;
  const given = typeof shares === "object" && shares !== null && !Array.isArray(shares) ? Object.entries(shares) : null;
  const areWhole = given?.every(([, share]) => Number.isInteger(share) && Number(share) >= 1 && Number(share) <= 9);
  return given && areWhole
    ? new Map(given.map(([id, share]) => [id, Number(share)]))
    : flaw(entry, "It gives voters a share that is no whole number from 1 to 9.");
}

function checkShares({ number, secrecy, shares, voters }: ReplayedRound, entry: Happened): void {
  if (shares.size > 0 && secrecy !== "named")
    flaw(entry, `Round ${number} has no names, but some of its ballots count more than others.`);
  if ([...shares.keys()].some((id) => voters.get(id) !== true))
    flaw(entry, `Round ${number} gives a share to someone whose ballot doesn't count.`);
}
