// Do ballots and scores get out by another way: the server's log, a letter, an error's text, the trail's tables, the rows' own traces?
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { symbols } from "pino";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApi } from "@/server/api";
import { SESSION_COOKIE } from "@/server/context";
import { connection } from "@/server/db";
import { log } from "@/server/log";
import { projectTrail } from "@/server/trail-download";
import { no, openRound, pointsBallot, type Seat, type World, weighingTeam } from "@/testing/weighing";

const canary = `canary-${randomUUID()}`;
let world: World;
let mia: Seat;
let bo: Seat;
let vi: Seat;
const { prisma } = connection();

beforeAll(async () => {
  world = await weighingTeam();
  mia = await world.seat("Mia Novak", "member");
  bo = await world.seat("Bo Mensah", "member");
  vi = await world.seat("Vi Sitor", "visitor");
});

const ballot = (roundId: string, points: number[]) => ({
  ...{ ...world.at, ...pointsBallot(roundId, world.criterionIds, points) },
  reasons: { [world.criterionIds[0] ?? ""]: canary },
});
const voided = (roundId: string) => world.facilitator.api.weighting.voidRound({ ...world.at, roundId, reason: "done" });
const bundle = async () => {
  const asked = new Request("http://localhost/", { headers: { cookie: `${SESSION_COOKIE}=${bo.token}` } });
  return (await projectTrail(asked, { team: world.at.team, project: String(world.at.project) })).text();
};

describe("the server's log, and what it answers when it fails", () => {
  const lines: string[] = [];
  const stream = Object.getOwnPropertyDescriptor(log, symbols.streamSym);
  const api = openApi();
  const server = createServer((req, res) => void api(req, res));
  beforeAll(async () => {
    Object.assign(log, { [symbols.streamSym]: { write: (line: string) => lines.push(line) } });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  });
  afterAll(async () => {
    if (stream) Object.defineProperty(log, symbols.streamSym, stream);
    await prisma.$executeRawUnsafe("ALTER TABLE ballot DROP CONSTRAINT IF EXISTS never_mias");
    server.close();
  });

  it("hold nothing of a ballot that the database stumbles over", async () => {
    const roundId = await openRound(world);
    // PostgreSQL tells in its error which row it refused, with all that is in it.
    await prisma.$executeRawUnsafe(
      `ALTER TABLE ballot ADD CONSTRAINT never_mias CHECK (member_id <> '${mia.memberId}')`,
    );
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/api/trpc/weighting.castBallot`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: `${SESSION_COOKIE}=${mia.token}` },
      body: JSON.stringify({ ...ballot(roundId, [61, 33, 6]), requestId: randomUUID() }),
    });
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain(canary);
    expect(lines.join("\n")).toContain("A call failed unexpectedly");
    expect(lines.join("\n")).not.toContain(canary);
    await prisma.$executeRawUnsafe("ALTER TABLE ballot DROP CONSTRAINT never_mias");
    await voided(roundId);
  });
});

describe("letters", () => {
  it("are never sent about a round", async () => {
    const letters: string[] = [];
    const post = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onData: (data, _, done) => void data.on("data", (part) => letters.push(String(part))).on("end", done),
    });
    await new Promise<void>((ready) => post.listen(0, "127.0.0.1", ready));
    const { port } = post.server.address() as AddressInfo;
    Object.assign(process.env, {
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      MAIL_FROM: "Steelyard <steelyard@example.org>",
    });
    const { facilitator, at } = world;
    const roundId = await openRound(world);
    await mia.api.weighting.castBallot(ballot(roundId, [61, 33, 6]));
    await mia.api.weighting.withdrawBallot({ ...at, roundId });
    await facilitator.api.weighting.closeRound({ ...at, roundId });
    expect(letters).toEqual([]);
    // The control: a letter that is sent does arrive here.
    await facilitator.api.team.invite({ team: at.team, role: "member", email: "new@example.org" });
    expect(letters.length).toBeGreaterThan(0);
    delete process.env.SMTP_URL;
    await new Promise<void>((closed) => post.close(() => closed()));
    await voided(roundId);
  });
});

describe("the trail's tables", () => {
  it("say in no leaf who, what or why, and in the team's log nothing at all", async () => {
    const roundId = await openRound(world);
    const teams = () => prisma.trailLeaf.count({ where: { logId: world.teamId } });
    const before = await teams();
    await mia.api.weighting.castBallot(ballot(roundId, [61, 33, 6]));
    await mia.api.weighting.castBallot(ballot(roundId, [3, 33, 64]));
    const { ids } = await world.facilitator.api.candidates.name({
      ...world.at,
      candidates: [{ name: "Go", description: "", stackId: null }],
    });
    const cell = { candidateId: ids[0] ?? "", criterionId: world.criterionIds[0] ?? "" };
    await mia.api.scores.set({ ...world.at, ...cell, value: 4, confidence: "high", note: canary });
    await mia.api.scores.takeBack({ ...world.at, ...cell });
    expect(await teams()).toBe(before + 1);
    const own = await prisma.trailLeaf.findMany({ where: { logId: { in: [roundId, world.projectId] } } });
    expect(own.map(({ event }) => event).sort()).toEqual([
      ...["scores.given", "scores.taken-back", "weighting.ballot-cast", "weighting.ballot-cast"],
    ]);
    for (const { body, memberId, projectId } of own) {
      expect([memberId, projectId]).toEqual([null, null]);
      const text = new TextDecoder().decode(body);
      for (const secret of [canary, mia.memberId, mia.userId, "answers", "vote", "high"])
        expect(text).not.toContain(secret);
    }
    await voided(roundId);
    expect(await bundle()).not.toContain(canary);
  });
});

describe("an anonymous round", () => {
  it("joins ballot and voter nowhere in the database, and is final", async () => {
    const { facilitator, at } = world;
    const roundId = await openRound(world, { secrecy: "anonymous" });
    const voters = [mia, vi, bo, facilitator];
    for (const [n, seat] of voters.entries()) await seat.api.weighting.castBallot(ballot(roundId, [40 + n, 60 - n, 0]));
    for (const again of [ballot(roundId, [1, 99, 0]), ballot(roundId, [40, 60, 0])])
      await expect(mia.api.weighting.castBallot(again)).rejects.toMatchObject(no("weighting.ballot-final"));
    await expect(mia.api.weighting.withdrawBallot({ ...at, roundId })).rejects.toMatchObject(
      no("weighting.ballot-final"),
    );
    const mine = {
      ownBallot: await mia.api.weighting.ownBallot({ ...at, roundId }),
      receipt: await mia.api.weighting.receipt({ ...at, roundId }),
    };
    expect(mine).toEqual({ ownBallot: null, receipt: null });
    expect((await mia.api.weighting.state(at)).current?.mine).toMatchObject({ hasVoted: true, ballot: null });
    expect(await facilitator.api.weighting.whoVoted({ ...at, roundId })).toBeNull();
    expect(await prisma.trailLeaf.count({ where: { logId: roundId } })).toBe(0);
    await facilitator.api.weighting.closeAndReveal({ ...at, roundId });

    const ballots = await prisma.$queryRaw<{ place: string; made: string; mark: string; row: string }[]>`
      SELECT ctid::text AS place, xmin::text AS made, mark::text, to_jsonb(b)::text AS row FROM ballot b WHERE round_id = ${roundId}::uuid ORDER BY ctid`;
    const seats = await prisma.$queryRaw<{ made: string; mark: string | null }[]>`
      SELECT xmin::text AS made, mark FROM round_voter WHERE round_id = ${roundId}::uuid`;
    expect(ballots).toHaveLength(4);
    for (const { row } of ballots) {
      for (const { memberId, userId } of voters) for (const id of [memberId, userId]) expect(row).not.toContain(id);
      expect(JSON.parse(row)).toMatchObject({ cast_at: null, member_id: null, reasons: {} });
    }
    // One transaction wrote them all, in the order of their marks: nothing tells which vote came when.
    expect(new Set([...ballots, ...seats].map(({ made }) => made)).size).toBe(1);
    expect(ballots.map(({ mark }) => mark)).toEqual(ballots.map(({ mark }) => mark).sort());
    expect(seats.every(({ mark }) => mark === null)).toBe(true);
    const { leaves } = await vi.api.weighting.roundLog({ ...at, roundId });
    const marks = leaves.map(({ body }) => (JSON.parse(body) as { d: { mark: string } }).d.mark);
    expect(marks).toEqual(ballots.map(({ mark }) => mark));
    expect(new Set(leaves.map(({ at: time }) => time.slice(0, -6))).size).toBeLessThanOrEqual(2);
  });

  it("opens in the trail what is counted, and not the one ballot of a visitor", async () => {
    type Line = { body?: string; open?: { ballot?: { value: string } } };
    const lines = (await bundle()).trim().split("\n");
    const opened = lines.map((line) => JSON.parse(line) as Line).filter(({ open }) => open?.ballot);
    expect(opened).toHaveLength(3);
    for (const { body, open } of opened) {
      expect(JSON.parse(body ?? "").d.counted).toBe(true);
      expect(JSON.parse(JSON.parse(open?.ballot?.value ?? ""))).not.toHaveProperty("voter");
    }
  });
});
