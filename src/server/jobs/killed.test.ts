// Is nothing lost, and nothing told twice, though the process that does the jobs is killed or stopped in the middle of them?
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { connection } from "@/server/db";
import { openPostOffice } from "@/testing/post-office";
import { openRound, type World, weighingTeam } from "@/testing/weighing";
import { remind } from "./reminding";

const VOTERS = 10;
const { prisma, pool } = connection();
const children: ChildProcess[] = [];
let office: Awaited<ReturnType<typeof openPostOffice>>;
let world: World;

async function startWorker(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", "src/testing/jobs-alone.ts"], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: process.env,
  });
  children.push(child);
  await once(child, "message");
  return child;
}

async function stopWorker(child: ChildProcess, how: "close" | "SIGKILL"): Promise<void> {
  const gone = once(child, "exit");
  if (how === "close") child.send("close");
  else child.kill(how);
  await gone;
}

async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  for (const begun = Date.now(); Date.now() - begun < 45_000; await pause(50)) if (await holds()) return;
  throw new Error("It did not come to that.");
}

const inState = (state: string) => prisma.letter.findMany({ where: { teamId: world.teamId, state } });
const sentAll = async () => (await inState("sent")).length === VOTERS;
/** How often each letter arrived, by its Message-ID. */
const arrivals = () => {
  const times = new Map<string, number>();
  for (const { messageId } of office.delivered) times.set(messageId, (times.get(messageId) ?? 0) + 1);
  return times;
};

/** What only time would bring: whoever is dead has been so for minutes, and it is time to try again. */
async function minutesLater(): Promise<void> {
  await pool.query("UPDATE letter SET claimed_at = claimed_at - interval '5 minutes' WHERE state = 'sending'");
  await pool.query("UPDATE pgboss.job SET started_on = started_on - interval '5 minutes' WHERE state = 'active'");
  await pool.query("UPDATE pgboss.queue SET monitor_on = NULL, monitor_claim_on = NULL, maintain_on = NULL");
  await pool.query("UPDATE pgboss.job SET start_after = now() WHERE state = 'retry'");
}

beforeAll(async () => {
  office = await openPostOffice();
});
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await office.close();
});
beforeEach(async () => {
  world = await weighingTeam();
  for (let n = 1; n < VOTERS; n += 1) await world.seat(`Voter ${n}`, "member");
  const roundId = await openRound(world, { deadline: new Date(Date.now() + 3_000_000).toISOString() });
  await prisma.round.update({ where: { id: roundId }, data: { openedAt: new Date(Date.now() - 9_000_000) } });
  Object.assign(office.mood, { takesMs: 300 });
  office.delivered.length = 0;
  await remind();
});

it("killed: every letter arrives, and at most those under way at that moment do so again, under the same Message-ID", async () => {
  const doomed = await startWorker();
  await until(() => office.delivered.length >= 3);
  await stopWorker(doomed, "SIGKILL");
  const underWay = new Set((await inState("sending")).map(({ id }) => `<${id}@localhost>`));
  expect(underWay.size).toBeGreaterThan(0);
  await Promise.all([startWorker(), startWorker()]);
  await until(async () => {
    await minutesLater();
    return sentAll();
  });
  expect(arrivals().size).toBe(VOTERS);
  for (const [messageId, times] of arrivals()) if (times > 1) expect(underWay).toContain(messageId);
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

it("stopped: every letter arrives once", async () => {
  const first = await startWorker();
  await until(() => office.delivered.length >= 3);
  await stopWorker(first, "close");
  expect(await inState("sending")).toEqual([]);
  await Promise.all([startWorker(), startWorker()]);
  await until(sentAll);
  expect([...arrivals().values()]).toEqual(Array.from({ length: VOTERS }, () => 1));
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

it("closes a round at its deadline, with two processes at it and one of them killed before", async () => {
  const [doomed] = await Promise.all([startWorker(), startWorker()]);
  const other = await weighingTeam();
  const deadline = new Date(Date.now() + 2_500);
  const roundId = await openRound(other, { deadline: deadline.toISOString() });
  await stopWorker(doomed, "SIGKILL");
  const round = () => prisma.round.findUniqueOrThrow({ where: { id: roundId } });
  await until(async () => (await round()).state === "closed");
  expect(Number((await round()).closedAt) - Number(deadline)).toBeGreaterThanOrEqual(0);
  const where = { projectId: other.projectId, event: "weighting.round-closed" };
  expect(await prisma.trailLeaf.count({ where })).toBe(1);
});
