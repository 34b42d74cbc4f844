// What does every answer of the built product carry, and what never?
import { readFileSync } from "node:fs";
import { SESSION_COOKIE } from "@/server/context";
import { expect, test } from "./actors";

test("pages: kept by nobody, framed by nobody, no script but those of the page's nonce", async ({
  actors,
  request,
}) => {
  const { team, owner } = await actors.crew();
  const headers = { cookie: `${SESSION_COOKIE}=${owner.token}` };
  const nonces = new Set<string>();
  for (const path of [`/t/${team}`, `/t/${team}/settings`, `/t/${team}/nowhere`, "/account", "/catalogue"]) {
    const response = await request.get(path, { headers });
    const sent = response.headers();
    expect(sent["cache-control"], path).toContain("no-store");
    expect(sent).toMatchObject({ "x-content-type-options": "nosniff", "x-frame-options": "DENY" });
    expect(sent["x-powered-by"], path).toBeUndefined();
    const policy = sent["content-security-policy"] ?? "";
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? "";
    expect(scripts, path).not.toMatch(/unsafe-|\*|data:|blob:|https?:/);
    for (const rule of ["frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'", "default-src 'self'"])
      expect(policy, path).toContain(rule);
    const nonce = /'nonce-([^']+)'/.exec(scripts)?.[1] ?? "";
    nonces.add(nonce);
    const tags = (await response.text()).match(/<script\b[^>]*>/g) ?? [];
    expect(
      tags.filter((tag) => !tag.includes(`nonce="${nonce}"`)),
      path,
    ).toEqual([]);
  }
  expect(nonces.size).toBe(5);
});

test("files of a team are kept by nobody, and nobody else gets them", async ({ actors, request }) => {
  const { team, owner, stranger } = await actors.crew();
  const get = (token?: string) =>
    request.get(`/api/t/${team}/trail`, token ? { headers: { cookie: `${SESSION_COOKIE}=${token}` } } : {});
  const [own, foreign, out] = [await get(owner.token), await get(stranger.token), await get()];
  expect([own.status(), foreign.status(), out.status()]).toEqual([200, 404, 401]);
  for (const response of [own, foreign, out]) {
    expect(response.headers()["cache-control"]).toBe("private, no-store");
    expect(response.headers()["x-content-type-options"]).toBe("nosniff");
  }
});

test("no server action was built", () => {
  const { node, edge } = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8"));
  expect([node, edge]).toEqual([{}, {}]);
});
