// How soon do a thousand browsers hear of a change, what does each cost, and what do they cost those who vote?
import { fork } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { Agent } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { median } from "../src/domain/numbers/statistics";
import { tokenHash } from "../src/server/access";
import { SESSION_COOKIE } from "../src/server/context";
import { connection } from "../src/server/db";
import { openRound, pointsBallot, type World, weighingTeam } from "../src/testing/weighing";
import type { Answered, Asked } from "./listeners";
import { fire, load } from "./load";
import { alternate, type Line, lineOf } from "./rounds";
import type { Served, Stage } from "./stage";

const SIZES = [100, 1_000, 5_000];
const ROUNDS = 7;
const VOTERS = 32;
const SECONDS = 2;

/** Latency and memory against bare streams; ballots with 1,000 streams open; 1,000 coming back; two and four processes against one. */
export async function stream(stage: Stage): Promise<Line[]> {
  const world = await weighingTeam();
  const cookies = await readers(world, Math.max(...SIZES));
  const bare = await stage.start(["--import", "tsx", "bench/bare-streams.ts"]);
  const lines: Line[] = [];
  for (const size of SIZES) lines.push(...(await spread(stage, bare, { world, cookies: cookies.slice(0, size) })));
  await bare.stop();
  lines.push(await comingBack(stage, world, cookies.slice(0, 1_000)));
  lines.push(await voting(stage, world, cookies.slice(0, 1_000)));
  for (const processes of [2, 4]) lines.push(await several(stage, world, cookies.slice(0, 1_000), processes));
  return lines;
}

type Audience = { world: World; cookies: string[] };

/** From the request that changes something to the last reader, less what the request takes by itself; and memory a reader. */
async function spread(stage: Stage, bare: Served, { world, cookies }: Audience): Promise<Line[]> {
  const ours = await listenAt(stage.ours, world, cookies);
  const theirs = await listenAt(bare, world, cookies);
  const alone = await commandAlone(stage.ours, world);
  const latency = await alternate(
    ROUNDS,
    async () => Math.max(0.1, (await ours.hearLast(() => change(stage.ours, world))) - alone),
    () => theirs.hearLast(() => fire(bare.base, agent, { method: "POST", path: "/" })),
  );
  const memory = { ours: ours.kilobytes, against: theirs.kilobytes };
  await ours.close();
  await theirs.close();
  return [
    lineOf(`stream-${cookies.length}-last`, "ms", latency),
    lineOf(`stream-${cookies.length}-memory`, "KiB a reader", [memory]),
  ];
}

/** A thousand streams at once after a restart, against the same when the process has long been running. */
async function comingBack(stage: Stage, world: World, cookies: string[]): Promise<Line> {
  const rounds = await alternate(
    3,
    async () => {
      const fresh = await stage.startOurs();
      const { took, close } = await listenAt(fresh, world, cookies);
      await close();
      await fresh.stop();
      return took;
    },
    async () => {
      const { took, close } = await listenAt(stage.ours, world, cookies);
      await close();
      return took;
    },
  );
  return lineOf("stream-1000-come-back", "ms", rounds);
}

/** Ballots a second while a thousand listen to that project, against nobody. */
async function voting(stage: Stage, world: World, cookies: string[]): Promise<Line> {
  const roundId = await openRound(world);
  const votes = () =>
    load(stage.ours.base, VOTERS, SECONDS, (voter) => {
      const points = Math.floor(Math.random() * 101);
      const ballot = pointsBallot(roundId, world.criterionIds, [points, 100 - points, 0]);
      return call("weighting.castBallot", cookies[voter] ?? "", { ...world.at, ...ballot });
    });
  const withListeners = async () => {
    const { close } = await listenAt(stage.ours, world, cookies);
    const { rate } = await votes();
    await close();
    return rate;
  };
  const rounds = await alternate(5, withListeners, async () => (await votes()).rate);
  return lineOf("ballots-with-1000-streams", "ballots/s", rounds);
}

/** Readers spread over processes; the change is made in the first. */
async function several(stage: Stage, world: World, cookies: string[], processes: number): Promise<Line> {
  const more = await Promise.all(Array.from({ length: processes - 1 }, () => stage.startOurs()));
  const all = [stage.ours, ...more];
  const part = cookies.length / processes;
  const one = await listenAt(stage.ours, world, cookies);
  const parts: Awaited<ReturnType<typeof listenAt>>[] = [];
  for (const [place, served] of all.entries())
    parts.push(await listenAt(served, world, cookies.slice(place * part, (place + 1) * part)));
  const alone = await commandAlone(stage.ours, world);
  const lastOf = async (audiences: { hearLast: typeof one.hearLast }[]) => {
    const done = change.bind(null, stage.ours, world);
    let changing: Promise<unknown> | undefined;
    const once = () => (changing ??= pause(20).then(done));
    const took = await Promise.all(audiences.map(({ hearLast }) => hearLast(once)));
    return Math.max(0.1, Math.max(...took) - alone - 20);
  };
  const rounds = await alternate(
    ROUNDS,
    () => lastOf(parts),
    () => lastOf([one]),
  );
  for (const each of [one, ...parts]) await each.close();
  for (const served of more) await served.stop();
  return lineOf(`stream-over-${processes}-processes`, "ms", rounds);
}

const agent = new Agent({ keepAlive: true });
/** An ordinary change: a note on a criterion. */
function change(served: Served, { at, criterionIds, facilitator }: World): Promise<string> {
  const cookie = `${SESSION_COOKIE}=${facilitator.token}`;
  const note = { subject: { kind: "criterion", id: criterionIds[0] }, body: "A note." };
  return fire(served.base, agent, call("discussion.write", cookie, { ...at, ...note }));
}

async function commandAlone(served: Served, world: World): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 10; i += 1) {
    const begun = performance.now();
    await change(served, world);
    times.push(performance.now() - begun);
    await pause(150);
  }
  return median(times);
}

function call(path: string, cookie: string, input: object) {
  const body = JSON.stringify({ requestId: randomUUID(), ...input });
  const headers = { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)), cookie };
  return { method: "POST" as const, path: `/api/trpc/${path}`, headers, body };
}

/** Opens a stream for each; `took`: ms until the last had its first frame. */
async function listenAt(served: Served, { at }: World, cookies: string[]) {
  const child = fork("bench/listeners.ts", { execArgv: ["--import", "tsx"] });
  const ask = (asked: Asked) =>
    new Promise<Answered>((resolve) => {
      child.once("message", (answer) => resolve(answer as Answered));
      child.send(asked);
    });
  await ask({ wait: true }).then(() => undefined);
  const before = residentKilobytes(served.pid);
  const begun = performance.now();
  const path = `/api/live?team=${at.team}&project=${at.project}`;
  await ask({ open: { port: Number(new URL(served.base).port), path, cookies } });
  const took = performance.now() - begun;
  await pause(500);
  const kilobytes = (residentKilobytes(served.pid) - before) / cookies.length;
  /** Ms from the start of `act` until the last reader has heard of it. */
  const hearLast = async (act: () => Promise<unknown>): Promise<number> => {
    await ask({ wait: true });
    const heard = new Promise<Answered>((resolve) => child.once("message", (answer) => resolve(answer as Answered)));
    const start = performance.timeOrigin + performance.now();
    await act();
    const { at: last } = await heard;
    await pause(150);
    return last - start;
  };
  const close = async () => {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill();
    await ended;
    await pause(300);
  };
  return { took, kilobytes, hearLast, close };
}

function residentKilobytes(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/status`, "utf8").match(/VmRSS:\s+(\d+)/)?.[1]);
}

/** Members with a session each, seated directly; their cookies. */
async function readers({ teamId }: World, count: number): Promise<string[]> {
  const { prisma } = connection();
  const people = Array.from({ length: count }, (_, place) => ({ id: randomUUID(), name: `Reader ${place}` }));
  const tokens = people.map(() => randomBytes(32).toString("base64url"));
  const expires = new Date(Date.now() + 86_400_000);
  await prisma.user.createMany({ data: people });
  await prisma.member.createMany({ data: people.map(({ id }) => ({ teamId, userId: id, role: "member" })) });
  await prisma.session.createMany({
    data: people.map(({ id }, place) => ({ userId: id, expires, sessionToken: tokenHash(tokens[place] ?? "") })),
  });
  return tokens.map((token) => `${SESSION_COOKIE}=${token}`);
}
