// How many ballots a second go through the whole stack, against a bare server that saves the same rows?
import { randomUUID } from "node:crypto";
import { SESSION_COOKIE } from "../src/server/context";
import { openRound, pointsBallot, type World, weighingTeam } from "../src/testing/weighing";
import { type Load, load, type Shot } from "./load";
import { alternate, type Line, lineOf } from "./rounds";
import type { Stage } from "./stage";

const ROUNDS = 5;
const SECONDS = 1.5;

interface Round {
  world: World;
  roundId: string;
  tokens: string[];
}

/** Rates and 99th percentiles, spread over 32 projects and all on one, at 1, 8 and 32 connections; and 32 connections against 8 on one. */
export async function ballots(stage: Stage): Promise<Line[]> {
  const bare = await stage.start(["--import", "tsx", "bench/bare-server.ts"]);
  const spread = await Promise.all(Array.from({ length: 32 }, () => roundWith(2)));
  const one = [await roundWith(64)];
  const lines: Line[] = [];
  for (const [place, rounds] of Object.entries({ spread, one })) {
    for (const connections of [1, 8, 32]) {
      const ours = () => load(stage.ours.base, connections, SECONDS, (c, n) => throughTrpc(voteOf(rounds, c, n)));
      const against = () => load(bare.base, connections, SECONDS, (c, n) => plain(voteOf(rounds, c, n)));
      if (connections === 1) await Promise.all([ours(), against()]);
      const all = await alternate(ROUNDS, ours, against);
      lines.push(...compared(`ballots-${place}-${connections}`, all));
    }
  }
  const at = (connections: number) => () =>
    load(stage.ours.base, connections, SECONDS, (c, n) => throughTrpc(voteOf(one, c, n)));
  const crowded = await alternate(ROUNDS, at(32), at(8));
  lines.push(lineOf("ballots-one-32-over-8", "ballots/s", ratesOf(crowded)));
  await bare.stop();
  return lines;
}

function compared(name: string, all: { ours: Load; against: Load }[]): Line[] {
  const late = all.map(({ ours, against }) => ({ ours: ours.p99, against: against.p99 }));
  return [lineOf(name, "ballots/s", ratesOf(all)), lineOf(`${name}-p99`, "ms", late)];
}

function ratesOf(all: { ours: Load; against: Load }[]): { ours: number; against: number }[] {
  return all.map(({ ours, against }) => ({ ours: ours.rate, against: against.rate }));
}

async function roundWith(voters: number): Promise<Round> {
  const world = await weighingTeam();
  const seats = await Promise.all(Array.from({ length: voters }, (_, n) => world.seat(`Voter ${n}`, "member")));
  return { world, roundId: await openRound(world), tokens: seats.map(({ token }) => token) };
}

interface Vote {
  token: string;
  team: string;
  project: number;
  ballot: ReturnType<typeof pointsBallot>;
}

// Every vote differs from the voter's last one, or nothing would be saved. Connections spread over rounds first, then over voters.
function voteOf(rounds: Round[], connection: number, count: number): Vote {
  const round = rounds[connection % rounds.length];
  if (!round) throw new Error("There is no round to vote in.");
  const { world, roundId, tokens } = round;
  const points = Math.floor(Math.random() * 101);
  const token = tokens[(Math.floor(connection / rounds.length) + count) % tokens.length] ?? "";
  const rest = 100 - points;
  const second = Math.floor(Math.random() * (rest + 1));
  return { token, ...world.at, ballot: pointsBallot(roundId, world.criterionIds, [points, second, rest - second]) };
}

function throughTrpc({ token, team, project, ballot }: Vote): Shot {
  return post("/api/trpc/weighting.castBallot", token, { requestId: randomUUID(), team, project, ...ballot });
}

function plain({ token, team, ballot }: Vote): Shot {
  return post("/ballot", token, { team, roundId: ballot.roundId, answers: ballot.answers });
}

function post(path: string, token: string, input: object): Shot {
  const body = JSON.stringify(input);
  const headers = {
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
    cookie: `${SESSION_COOKIE}=${token}`,
  };
  return { method: "POST", path, headers, body };
}
