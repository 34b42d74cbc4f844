// How is a script played? Everyone through their own calls, in the order of a real decision.
import { connection } from "@/server/db";
import type { Caller } from "../cast";
import type { AnswerScript, ProjectScript, RoundScript, Voice } from "./script";

type Stance = "approve" | "concern" | "object" | "abstain";
type Player = { api: Caller; userId: string };
type Stage = {
  cast: Record<Voice, Player>;
  here: { team: string; project: number };
  script: ProjectScript;
  criteria: Map<string, string>;
  candidates: Map<string, string>;
};

/** Plays a project as far as its script goes and answers its number. A round that misses a voice stays open. */
export async function play(cast: Record<Voice, Player>, team: string, script: ProjectScript): Promise<number> {
  const { title, question, context, criteria, candidates } = script;
  const { number } = await cast.ana.api.project.create({
    ...{ team, title, question, context, criteria, candidates },
    templateId: "backend-stack",
    weightMethod: script.rounds[0]?.method ?? "points",
  });
  const stage: Stage = { cast, here: { team, project: number }, script, ...(await idsOf(team, number)) };
  await frame(stage);
  await cast.ana.api.criteria.lock(stage.here);
  for (const round of script.rounds) await weigh(stage, round);
  await score(stage);
  if (script.decision) await decide(stage, script.decision);
  return number;
}

async function frame({ cast, here, script, criteria, candidates }: Stage): Promise<void> {
  // Not everyone is for everything.
  for (const [place, id] of [...criteria.values()].entries())
    for (const [voice, { api }] of Object.values(cast).slice(0, 6).entries())
      if ((place * 5 + voice) % 7 > 0) await api.criteria.support({ ...here, id, supported: true });
  for (const [author, criterion, body] of script.notes)
    await cast[author].api.discussion.write({
      ...here,
      subject: { kind: "criterion", id: idIn(criteria, criterion) },
      body,
    });
  for (const [candidate, criterion, verdict, reason] of script.verdicts)
    await cast.ben.api.candidates.judge({
      ...{ ...here, verdict, reason },
      candidateId: idIn(candidates, candidate),
      criterionId: idIn(criteria, criterion),
    });
}

async function weigh({ cast, here, script, criteria }: Stage, round: RoundScript): Promise<void> {
  const weighed = script.criteria
    .filter(({ direction }) => direction !== "must")
    .map(({ name }) => idIn(criteria, name));
  const { id: roundId } = await cast.ana.api.weighting.openRound({
    ...here,
    method: round.method,
    secrecy: round.secrecy ?? "named",
    deadline: null,
    shares: await sharesOf(cast, here.team, round),
  });
  const voices = Object.keys(round.answers) as Voice[];
  for (const voice of voices) {
    const given = round.answers[voice] ?? "abstain";
    const kind = typeof given === "string" ? given : "vote";
    const answers = typeof given === "string" ? {} : answered(given, weighed);
    const reasons = Object.fromEntries(
      Object.entries(round.reasons?.[voice] ?? {}).map(([place, why]) => [weighed[Number(place)] ?? "", why]),
    );
    await cast[voice].api.weighting.castBallot({ ...here, roundId, kind, answers, reasons });
  }
  if (voices.length < Object.keys(cast).length - 1) return;
  await cast.ana.api.weighting.closeAndReveal({ ...here, roundId });
  const statistic = round.statistic ?? "median";
  if (script.decision) await cast.ana.api.weighting.accept({ ...here, roundId, statistic });
}

/** Answers by the criteria's ids instead of their places. */
function answered(given: Exclude<AnswerScript, string>, weighed: readonly string[]): Record<string, number> {
  const byPlace = (places: string) =>
    places
      .split("/")
      .map((place) => weighed[Number(place)] ?? "")
      .join("/");
  return Object.fromEntries(Object.entries(given).map(([key, answer]) => [byPlace(key), answer]));
}

/** Shares by the seats of their voices. */
async function sharesOf(cast: Stage["cast"], team: string, { shares = {} }: RoundScript) {
  const seats = await connection().prisma.member.findMany({ where: { team: { slug: team } } });
  const seatOf = (voice: Voice) => seats.find(({ userId }) => userId === cast[voice].userId)?.id ?? "";
  return Object.fromEntries((Object.keys(shares) as Voice[]).map((voice) => [seatOf(voice), shares[voice] ?? 1]));
}

async function score({ cast, here, script, criteria, candidates }: Stage): Promise<void> {
  const rated = script.criteria.filter(({ scale }) => scale.kind === "rated");
  for (const [voice, given] of Object.entries(script.scores) as [Voice, NonNullable<ProjectScript["scores"][Voice]>][])
    for (const [row, criterion] of rated.entries())
      for (const [column, candidate] of script.candidates.entries()) {
        const value = given.rows[row]?.[column] ?? 0;
        const cell = { candidateId: idIn(candidates, candidate.name), criterionId: idIn(criteria, criterion.name) };
        if (value > 0)
          await cast[voice].api.scores.set({ ...here, ...cell, value, confidence: given.confidence, note: "" });
      }
  for (const [candidate, criterion, value, source] of script.measurements)
    await cast.ben.api.scores.measure({
      ...{ ...here, value, source, version: 0 },
      candidateId: idIn(candidates, candidate),
      criterionId: idIn(criteria, criterion),
    });
  for (const [author, candidate, criterion, says, stance] of script.evidence)
    await cast[author].api.evidence.add({
      ...here,
      candidateId: idIn(candidates, candidate),
      criterionId: idIn(criteria, criterion),
      evidence:
        "url" in says
          ? { kind: "link", ...says, stance, strength: "fair" }
          : { kind: "note", ...says, stance, strength: "fair" },
    });
  if (script.decision) await cast.ana.api.scores.lock(here);
}

async function decide(
  { cast, here, script, candidates }: Stage,
  { candidate, dissent, signOffs, reassessInDays, ...decision }: NonNullable<ProjectScript["decision"]>,
): Promise<void> {
  const { ana } = cast;
  const reassessOn = new Date(Date.now() + reassessInDays * 24 * 3_600_000).toISOString().slice(0, 10);
  await ana.api.record.save({ ...here, version: 0, candidateId: idIn(candidates, candidate), ...decision, reassessOn });
  if (dissent) await cast[dissent[0]].api.record.dissent({ ...here, body: dissent[1] });
  for (const [voice, [stance, reason]] of Object.entries(signOffs) as [Voice, [Stance, string]][]) {
    const seen = await cast[voice].api.record.draft(here);
    if (!seen) throw new Error(`${script.title} has nothing to sign.`);
    await cast[voice].api.record.sign({ ...here, stance, reason, version: seen.version, hash: seen.signedHash });
  }
  const seen = await ana.api.record.draft(here);
  if (!seen || seen.missing.length > 0) throw new Error(`${script.title} can't be sealed: ${seen?.missing[0]?.text}`);
  await ana.api.record.seal({ ...here, version: seen.version, hash: seen.hash, confirm: script.title });
}

async function idsOf(team: string, number: number) {
  const project = await connection().prisma.project.findFirstOrThrow({
    where: { number, team: { slug: team } },
    select: { criteria: { select: { id: true, name: true } }, candidates: { select: { id: true, name: true } } },
  });
  return {
    criteria: new Map(project.criteria.map(({ id, name }) => [name, id])),
    candidates: new Map(project.candidates.map(({ id, name }) => [name, id])),
  };
}

function idIn(ids: Map<string, string>, name: string): string {
  const id = ids.get(name);
  if (!id) throw new Error(`The script names ${name}, which the project doesn't have.`);
  return id;
}
