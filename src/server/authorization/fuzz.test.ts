// Does anything that can be sent break it? Every procedure over HTTP, with what its schema takes and with what it doesn't.
// FUZZ_SEED=7 FUZZ_RUNS=500 npx vitest run --project db src/server/authorization/fuzz.test.ts
import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { SESSION_COOKIE } from "@/server/context";
import { serve } from "@/server/serve";
import { type Given, send, wrongWith } from "@/testing/fuzz/answers";
import { inputsFor } from "@/testing/fuzz/inputs";
import { atDoor, type Door, openScene, procedures } from "@/testing/matrix/scene";
import { standAs } from "@/testing/matrix/seats";
import { inputOf } from "@/testing/matrix/tries";
import type { Site } from "@/testing/matrix/world";

vi.mock("next", async () => {
  const { routesOnly } = await import("@/testing/fuzz/house");
  const handler = routesOnly(import.meta.glob("../../app/**/route.ts"));
  return { default: () => ({ prepare: async () => {}, getRequestHandler: () => handler, close: async () => {} }) };
});

// Jobs would be done on the one connection that each knock rewinds.
vi.mock("@/server/jobs/runner", () => ({ openJobs: async () => ({ close: async () => {} }) }));

const seed = Number(process.env.FUZZ_SEED ?? 20_261_121);
const numRuns = Number(process.env.FUZZ_RUNS ?? 8);
const scene = openScene();
let house: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  house = await serve({ port: 0, host: "127.0.0.1", dev: false });
});
afterAll(() => house.close());

it.each(procedures().filter(({ line }) => line.use === null))(
  "$name",
  { timeout: 60_000 + numRuns * 200 },
  async (door) => {
    const found = await atDoor(door, scene, (site) => fuzzed(door, site));
    expect(found.join("\n"), `FUZZ_SEED=${seed} FUZZ_RUNS=${numRuns}`).toBe("");
  },
);

/** Sends it all; each request finds the world as it was before. */
async function fuzzed(door: Door, site: Site): Promise<string[]> {
  const { world, rewinding } = scene;
  if (door.sample.step) await standAs(rewinding, world, site, "its assigned facilitator");
  const given = await inputOf(door.sample, site, site, scene);
  const fitting = door.line.kind === "mutation" ? { requestId: randomUUID(), ...given } : given;
  const ids = [site.criterion, site.candidate, site.measured, site.must, site.round, site.note, site.piece, site.lead];
  const found: string[] = [];
  expect(await rewinding.undone(() => knock(door, fitting))).toMatchObject({
    status: expect.toSatisfy((is) => is < 500),
  });
  for (const input of fc.sample(inputsFor(door.line.door, fitting, ids), { seed, numRuns })) {
    const answer = await rewinding.undone(() => knock(door, input));
    for (const wrong of wrongWith(answer)) found.push(`${wrong}\n  for ${JSON.stringify(input)?.slice(0, 1_500)}`);
  }
  return found;
}

/** Asks over HTTP, as the actor. */
function knock({ line }: Door, input: unknown): Promise<Given> {
  const url = `http://127.0.0.1:${house.port}/api/trpc/${line.door}`;
  const cookie = `${SESSION_COOKIE}=${scene.world.actor.token}`;
  const text = JSON.stringify(input) ?? "";
  if (line.kind === "mutation")
    return send(url, { method: "POST", headers: { cookie, "content-type": "application/json" }, body: text });
  const query = encodeURIComponent(text);
  return query.length > 15_000
    ? Promise.resolve({ status: 414, body: "", ms: 0 })
    : send(`${url}?input=${query}`, { headers: { cookie } });
}
