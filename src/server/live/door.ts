// Who may open a stream, and what does it begin with?
import type { IncomingMessage, ServerResponse } from "node:http";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { z } from "zod";
import type { Role } from "@/domain/access/policy";
import { frameText, positionText } from "@/domain/live/frames";
import { refuse } from "@/domain/refusal";
import { slug } from "@/domain/text";
import { words } from "@/i18n/words";
import { tokenHash } from "../access";
import { sessionTokenIn } from "../context";
import { asRefusal, codeOf } from "../errors";
import { type Follower, MOST_MISSED } from "./follower";
import { leavesOf } from "./readings";
import type { openReception } from "./seats";
import type { Reader, Stream, Streams } from "./streams";
import { countText, type Followed, follows, followsTeam, mayFollow, newsIn, type Team } from "./teams";

const MOST_PROJECTS = 20;
const question = z.object({
  team: slug,
  projects: z.array(z.coerce.number().int().min(1).max(1_000_000_000)).max(MOST_PROJECTS),
  list: z.boolean(),
  after: z
    .string()
    .regex(/^\d{1,18}$/)
    .transform(BigInt)
    .nullable(),
});
type Question = z.infer<typeof question>;

const HEAD = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "private, no-store, no-transform",
  // A proxy that gathers an answer before it hands it on would hand on nothing.
  "x-accel-buffering": "no",
  "x-content-type-options": "nosniff",
};

/** Opens streams for those who have a seat, and says no to the others in the API's own terms. */
export function openDoor(
  streams: Streams,
  follower: Follower,
  { seatOf, arrived }: { seatOf: ReturnType<typeof openReception>; arrived: (stream: Stream) => void },
) {
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    try {
      if (req.method !== "GET") return void res.writeHead(405, { allow: "GET", "cache-control": "no-store" }).end();
      await open(asked(req), req, res);
    } catch (error) {
      sayNo(error, res);
    }
  };

  async function open(given: Question, req: IncomingMessage, res: ServerResponse): Promise<void> {
    const token = sessionTokenIn(req.headers.cookie ?? null);
    if (!token) return refuse("access.signed-out");
    const claim = { token: tokenHash(token), slug: given.team };
    const { signedIn, sessionId, teamId, memberId, role } = await seatOf(claim);
    if (!signedIn || !sessionId) return refuse("access.signed-out");
    if (!teamId || !memberId || !role) return refuse("access.not-found");
    const following = await follower.follow(teamId);
    following.held += 1;
    try {
      const { team } = following;
      const reader = { memberId, role: role as Role };
      const isOpen = (number: number) => {
        const project = byNumber(team, number);
        return project !== undefined && mayFollow(reader, project);
      };
      // What was opened to them a moment ago isn't known here yet.
      if (!given.projects.every(isOpen)) await follower.read(following);
      const list = given.list && followsTeam({ reader });
      const projects = wanted(team, { ...given, list }, reader);
      const stream: Stream = { res, ...claim, sessionId, teamId, list, projects, reader };
      if (given.after !== null && given.after > team.at) await follower.read(following);
      const missed = await catchUp(team, given.after, stream);
      if (res.destroyed) return;
      res.useChunkedEncodingByDefault = false;
      res.writeHead(200, HEAD);
      streams.add(stream);
      res.write(greeting(team, stream, missed));
      arrived(stream);
    } finally {
      following.held -= 1;
    }
  }
}

/** The projects to follow, by id; refused where every one that was asked for is absent or closed to the reader. */
function wanted(team: Team, { projects, list }: Question, reader: Reader): Set<string> {
  const found = projects.flatMap((number) => byNumber(team, number) ?? []);
  const open = found.filter((project) => mayFollow(reader, project));
  // To a guest, nothing is there but the project of their session.
  const isThere = found.length > 0 && reader.role !== "guest";
  if (open.length === 0 && !list) refuse(isThere ? "access.not-allowed" : "access.not-found");
  return new Set(open.map(({ id }) => id));
}

function byNumber({ projects }: Team, number: number): Followed | undefined {
  for (const project of projects.values()) if (project.number === number) return project;
  return undefined;
}

/** What a reader missed since a position, as frames; from the last await on nothing is told that isn't in it or to come. */
async function catchUp(team: Team, after: bigint | null, stream: Stream): Promise<string> {
  let from = after ?? team.at;
  const leaves = [];
  while (from < team.at) {
    if (team.at - from > MOST_MISSED) return frameText("snapshot", {});
    const upTo = team.at;
    leaves.push(...(await leavesOf(team.id, from, upTo, MOST_MISSED)));
    from = upTo;
  }
  // Someone who has read further than there is comes from before a restore.
  if (from > team.at) return frameText("snapshot", {});
  return newsIn(team, leaves)
    .filter(({ to }) => to(stream))
    .map(({ text }) => text)
    .join("");
}

function greeting(team: Team, stream: Stream, missed: string): string {
  const position = String(team.at);
  const followed = [...team.projects.values()].filter((project) => follows(stream, project));
  const projects = followed
    .filter(({ id }) => stream.projects.has(id))
    .map(({ number, changedAt }) => ({ number, changedAt }));
  const counts = followed.flatMap((project) => countText(project) ?? []);
  const told = followed.flatMap((project) => (stream.projects.has(project.id) ? [...project.told.values()] : []));
  const hello = frameText("hello", { position, audience: { list: stream.list, projects } });
  return `${hello}${missed}${[...counts, ...told].join("")}${positionText(position)}`;
}

function asked({ url = "", headers }: IncomingMessage): Question {
  const query = new URL(url, "http://here").searchParams;
  const projects = query.getAll("project");
  return question.parse({
    team: query.get("team"),
    projects,
    // Without a project it is the team's list that is followed.
    list: query.get("list") === "on" || projects.length === 0,
    after: headers["last-event-id"] ?? query.get("after"),
  });
}

function sayNo(error: unknown, res: ServerResponse): void {
  if (res.headersSent || res.destroyed) return void res.destroy();
  const refusal = asRefusal(error);
  const isBad = error instanceof z.ZodError;
  if (!refusal && !isBad) throw error;
  const status = refusal ? getHTTPStatusCodeFromError(new TRPCError({ code: codeOf(refusal) })) : 400;
  const message = refusal ? words(`refusals.${refusal.code}`, refusal.params) : words("refusals.input.invalid");
  res.writeHead(status, { ...HEAD, "content-type": "application/json" }).end(JSON.stringify({ error: message }));
}
