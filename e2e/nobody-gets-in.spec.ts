// Does the whole house, Next included, keep strangers out and stand what is thrown at it?
import { type APIRequestContext, expect } from "@playwright/test";
import { SESSION_COOKIE } from "@/server/context";
import { wrongWith } from "@/testing/fuzz/answers";
import { wrongPaths, wrongRequests } from "@/testing/fuzz/transport";
import { oracle } from "@/testing/oracle";
import { test } from "./actors";

const doors = oracle().filter(({ kind, door }) => (kind === "page" || kind === "GET") && door.includes("[team]"));

test("a team's pages and files are for those who have a seat there", async ({ actors, request }) => {
  const crew = await actors.crew();
  const project = await open(crew.owner, crew.team);
  await crew.owner.api.session.open({ team: crew.team, project });
  for (const { door, kind } of doors) {
    const path = door
      .replace("[team]", crew.team)
      .replace("[project]", `${project}`)
      .replace("[format]", "madr")
      .replace("[number]", "1");
    const open = await look(request, path);
    expect(open.status, `${path}, signed out`).toBe(kind === "page" ? 307 : 401);
    const strange = await look(request, path, crew.stranger.token);
    expect(strange.status, `${path}, to a stranger`).toBe(404);
    expect(open.body + strange.body, path).not.toContain("A secret question");
    expect([200, 307, 409], path).toContain((await look(request, path, crew.owner.token)).status);
  }
});

test("what no page of ours sends is answered, and says nothing of the inside", async ({ actors, baseURL }) => {
  const crew = await actors.crew();
  const project = await open(crew.owner, crew.team);
  const cookie = `${SESSION_COOKIE}=${crew.owner.token}`;
  const inDoor = [
    "csrf",
    "error?error=%00",
    "error?error=%E2%82%AC",
    "signin?callbackUrl=http://[",
    "callback/github",
    "callback/oidc?code=x&state=y",
    "signout",
  ];
  const asked = [
    ...wrongRequests(crew.team),
    ...[...wrongPaths(crew.team, project), ...inDoor.map((path) => `/api/auth/${path}`)].map((path) => ({
      says: path,
      path,
    })),
    ...[
      "/%00",
      "/t/%ff",
      "/t/'/p/1/frame",
      `/t/${crew.team}/p/99999999999999999999/frame`,
      "/join/%00",
      "/catalogue/stacks/__proto__",
    ].map((path) => ({ says: path, path })),
  ];
  const found: string[] = [];
  for (const { says, path, init } of asked as ReturnType<typeof wrongRequests>) {
    const response = await fetch(`${baseURL}${path}`, {
      ...init,
      headers: { cookie, ...(init?.headers as object) },
      redirect: "manual",
    });
    const isPage = response.headers.get("content-type")?.includes("html");
    // A page brings its own script along, with words of the framework in it.
    const body = isPage ? "" : await response.text();
    for (const wrong of wrongWith({ status: response.status, body, ms: 0 })) found.push(`${says}: ${wrong}`);
  }
  expect(found).toEqual([]);
});

async function open(owner: { api: Crew["owner"]["api"] }, team: string): Promise<number> {
  const frame = { title: "Queue", question: "A secret question", context: "", templateId: null };
  return (await owner.api.project.create({ team, ...frame })).number;
}

type Crew = Awaited<ReturnType<typeof import("@/testing/crew").crew>>;

async function look(
  request: APIRequestContext,
  path: string,
  token?: string,
): Promise<{ status: number; body: string }> {
  const headers: Record<string, string> = token ? { cookie: `${SESSION_COOKIE}=${token}` } : {};
  const response = await request.get(path, { maxRedirects: 0, headers });
  return { status: response.status(), body: await response.text() };
}
