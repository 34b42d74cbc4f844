// Does anyone learn anything of another's ballot or score, through anything that can be asked, before it is shown to all?
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { secrecies } from "@/domain/weighting/round";
import { connection } from "@/server/db";
import { account, callerWith } from "@/testing/cast";
import { everythingSeen, type Place, questions, type Watcher } from "@/testing/seen";
import { openRound, pointsBallot, type Seat, type World, weighingTeam } from "@/testing/weighing";

const canary = `canary-${randomUUID()}`;
let world: World;
let mia: Seat;
let place: Place;
let watchers: Record<string, Watcher>;
let seen: Record<string, Record<string, string>>;

/** A team with every role, a candidate, and a round in which some have voted: `mia` is who is looked at. */
async function stage(secrecy: (typeof secrecies)[number]): Promise<void> {
  world = await weighingTeam();
  const { at, facilitator, criterionIds } = world;
  mia = await world.seat("Mia Novak", "member");
  const { ids } = await facilitator.api.candidates.name({
    ...at,
    candidates: [{ name: "Go", description: "", stackId: "go" }],
  });
  watchers = {
    "the facilitator, who owns the team": facilitator,
    "an admin": await world.seat("Ad Min", "admin"),
    "another facilitator": await world.seat("Fa Cilitator", "facilitator"),
    "a member": await world.seat("Bo Mensah", "member"),
    "a visitor": await world.seat("Vi Sitor", "visitor"),
    "an observer": await world.seat("Dora Weber", "observer"),
    "an outsider": await account("Out Sider", `out-${world.teamId}@example.org`),
    "nobody signed in": { api: callerWith(), token: "" },
  };
  const roundId = await openRound(world, { secrecy });
  const code = await meet(watchers["a member"]);
  place = { at, roundId, candidateId: ids[0] ?? "", criterionId: criterionIds[0] ?? "", code, words: canary };
  for (const seat of [watchers["a member"], watchers["an admin"]])
    await seat?.api.weighting.castBallot({ ...at, ...pointsBallot(roundId, criterionIds, [50, 30, 20]) });
}

/** A meeting is on, at its weights, with a member and `mia` in it, who asked for more time; answers its code. */
async function meet(member: Watcher | undefined): Promise<string> {
  const { at, facilitator } = world;
  await facilitator.api.session.open(at);
  for (const who of [member, mia]) await who?.api.session.join(at);
  await facilitator.api.session.start(at);
  const session = await facilitator.api.session.state(at);
  const weights = session?.items.find(({ kind }) => kind === "weights");
  await facilitator.api.session.goTo({ ...at, itemId: weights?.id ?? "" });
  await mia.api.session.say({ ...at, wantsTime: true });
  // However long the questions take, the facilitator isn't away.
  const hours = new Date(Date.now() + 3_600_000);
  await connection().prisma.liveSession.updateMany({ where: { teamId: world.teamId }, data: { ledAt: hours } });
  return session?.code ?? "";
}

const vote = (points: number[], reason: string) =>
  mia.api.weighting.castBallot({
    ...{ ...world.at, ...pointsBallot(place.roundId, world.criterionIds, points) },
    reasons: { [place.criterionId]: reason },
  });
const score = (value: number, note: string) =>
  mia.api.scores.set({
    ...{ ...world.at, candidateId: place.candidateId, criterionId: place.criterionId },
    ...{ value, note, confidence: value > 3 ? "high" : "low" },
  });

async function seenByAll(): Promise<Record<string, Record<string, string>>> {
  // Who asks too often is told so, and that would be the only difference.
  await connection().prisma.rateLimit.deleteMany();
  const each = Object.entries(watchers).map(
    async ([who, watcher]) => [who, Object.fromEntries(await everythingSeen(watcher, place))] as const,
  );
  return Object.fromEntries(await Promise.all(each));
}

describe.each(secrecies)("in a round that is %s", (secrecy) => {
  beforeAll(() => stage(secrecy));

  it("shows that there is one more, and nothing else, when a ballot or a score comes in", async () => {
    const before = await seenByAll();
    await vote([61, 33, 6], canary);
    await score(5, canary);
    const after = await seenByAll();
    seen = after;
    for (const [who, answers] of Object.entries(after))
      for (const [what, answer] of Object.entries(answers)) {
        if (what === "weighting.whoVoted") continue;
        expect(counted(answer), `${who}: ${what}`).toBe(counted(before[who]?.[what] ?? ""));
        expect(answer, `${who}: ${what}`).not.toContain(canary);
      }
  });

  it("shows nobody that what somebody cast or scored was changed, nor into what", async () => {
    await change([2, 3, 95]);
    await score(1, `${canary} again`);
    expect(await seenByAll()).toEqual(seen);
    if (secrecy === "anonymous") return;
    await mia.api.weighting.castBallot({ ...world.at, ...abstention() });
    expect(await seenByAll()).toEqual(seen);
  });

  it("still shows nothing when the round is closed, and only then all", async () => {
    if (secrecy !== "anonymous") await vote([2, 3, 95], canary);
    await score(5, canary);
    await world.facilitator.api.weighting.closeRound({ ...world.at, roundId: place.roundId });
    const closed = await seenByAll();
    expect(JSON.stringify(closed)).not.toContain(canary);
    expect(leaking(closed)).toEqual([]);
    // The control: the very same questions, with what they are guarded by taken out of the database.
    const { prisma } = connection();
    const guard = { scoresLockedAt: new Date(), phase: "deciding" };
    await prisma.project.update({ where: { id: world.projectId }, data: guard });
    await prisma.round.update({ where: { id: place.roundId }, data: { state: "revealed", revealedAt: new Date() } });
    const opened = await seenByAll();
    expect(leaking(opened)).not.toEqual([]);
    const found = Object.entries(opened["an observer"] ?? {}).filter(([, answer]) => answer.includes(canary));
    expect(found.map(([what]) => what)).toEqual(
      secrecy === "named" ? ["weighting.results", "scores.group"] : ["scores.group"],
    );
  });

  /** Changes the ballot: by its voter, or where nobody can, as if it had been another one all along. */
  async function change(points: number[]): Promise<void> {
    if (secrecy !== "anonymous") return void (await vote(points, canary));
    const { answers } = pointsBallot(place.roundId, world.criterionIds, points);
    await connection().prisma.ballot.updateMany({ where: { roundId: place.roundId }, data: { answers } });
  }
});

it("asks all that can be asked", () => {
  expect(questions().length).toBeGreaterThan(30);
});

const abstention = () => ({ roundId: place.roundId, kind: "abstain" as const, answers: {}, reasons: {} });

/** An answer without how many have voted or scored, and without the live position, which moves with these numbers only. */
function counted(answer: string): string {
  return answer
    .replace(/"(voted|cast|scores|people)":\d+/g, '"$1":n')
    .replace(/"position":"(\d+)\.[\d.]+"/g, '"position":"$1"');
}

/** Where others' values stand in an answer: medians, and the openings of ballots and scores in the trail. Receipts are one's own. */
function leaking(all: Record<string, Record<string, string>>): string[] {
  return Object.values(all).flatMap((answers) =>
    Object.entries(answers)
      .filter(
        ([what, answer]) => what !== "weighting.receipt" && /"median":|"dots":|\\"answers|\\"confidence/.test(answer),
      )
      .map(([what]) => what),
  );
}
