// Does a change whose answer was lost happen once, as the browser sends it again?
import { randomUUID } from "node:crypto";
import { createServer, request as forward } from "node:http";
import type { AddressInfo } from "node:net";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApi } from "@/server/api";
import { SESSION_COOKIE } from "@/server/context";
import { connection } from "@/server/db";
import type { AppRouter } from "@/server/router";
import { exactlyOnce } from "@/trpc/exactly-once";
import { type Crew, crew } from "./crew";

let c: Crew;
beforeAll(async () => {
  c = await crew();
});
const leaves = () => connection().prisma.trailLeaf.count();

describe("the browser's link", () => {
  const api = openApi();
  let cuts = 0;
  const server = createServer((req, res) => void api(req, res));
  // Stands between browser and server, and kills the connection when the answer is there: everything is done, nobody knows.
  const between = createServer((req, res) => {
    const { port } = server.address() as AddressInfo;
    const passing = forward({ port, path: req.url, method: req.method, headers: req.headers }, (answer) => {
      if (cuts-- > 0) req.socket.destroy();
      else answer.pipe(res.writeHead(answer.statusCode ?? 500, answer.headers));
    });
    req.pipe(passing);
  });
  beforeAll(async () => {
    for (const each of [server, between]) await new Promise<void>((done) => each.listen(0, "127.0.0.1", done));
  });
  afterAll(() => {
    for (const each of [server, between]) each.close();
  });

  const clientOf = (token: string, links = exactlyOnce<AppRouter>(() => 5)) =>
    createTRPCClient<AppRouter>({
      links: [
        ...links,
        httpBatchLink({
          url: `http://127.0.0.1:${(between.address() as AddressInfo).port}/api/trpc`,
          headers: { cookie: `${SESSION_COOKIE}=${token}` },
        }),
      ],
    });

  it("sends what was cut off after the commit again, and it happens once", async () => {
    const client = clientOf(c.owner.token);
    const slug = `cut-${c.team}`.slice(0, 30);
    cuts = 3;
    const before = await leaves();
    await expect(client.team.create.mutate({ name: "Cut off", slug })).resolves.toEqual({ slug });
    expect(await leaves()).toBe(before + 1);
  });

  it("without its ids, the second attempt stumbles over the first: the control", async () => {
    const slug = `bare-${c.team}`.slice(0, 30);
    const [, again] = exactlyOnce<AppRouter>(() => 5);
    if (!again) throw new Error("There is no second link.");
    const fresh = clientOf(c.owner.token, [again]);
    cuts = 1;
    const every = {
      name: "Bare",
      slug,
      get requestId() {
        return randomUUID();
      },
    };
    await expect(fresh.team.create.mutate(every)).rejects.toThrow("is taken");
  });

  it("gives up after a while, and at once where the server said no", async () => {
    cuts = 100;
    await expect(clientOf(c.owner.token).account.rename.mutate({ name: "Ana" })).rejects.toThrow();
    expect(cuts).toBe(94);
    cuts = 0;
    await expect(clientOf(c.member.token).team.rename.mutate({ team: c.team, name: "x" })).rejects.toThrow("Your role");
  });
});
