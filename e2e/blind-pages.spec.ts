// Does any page, or the payload that a page is made of, hold a ballot or a score before it is shown to all?
import { randomUUID } from "node:crypto";
import { globSync } from "node:fs";
import type { APIRequestContext } from "@playwright/test";
import { openRound, pointsBallot, type Seat, weighingTeam } from "@/testing/weighing";
import { type Actors, expect, test } from "./actors";

const canary = `canary-${randomUUID()}`;

/** Every page of a team and of a project, as they are on disk. */
function pagesOf({ team, project }: { team: string; project: number }): string[] {
  const files = globSync("src/app/t/**/page.tsx");
  expect(files.length).toBeGreaterThan(10);
  return files.map((file) =>
    file.replace("src/app", "").replace("/page.tsx", "").replace("[team]", team).replace("[project]", String(project)),
  );
}

async function requestsOf(actors: Actors, seat: Seat): Promise<APIRequestContext> {
  return (await actors.enter(seat)).context().request;
}

/** Where the canary stands: as the page comes, and as the payload that the browser fetches when it goes there from another page. */
async function whereSeen(request: APIRequestContext, pages: string[]): Promise<string[]> {
  const seen: string[] = [];
  for (const page of pages) {
    const texts = await Promise.all([{}, { RSC: "1" }].map((headers) => textOf(request, page, headers)));
    if (texts.some((text) => text.includes(canary))) seen.push(page);
  }
  return seen;
}

/** A busy server may say 503; it says so once more, or shows the page. */
async function textOf(request: APIRequestContext, page: string, headers: Record<string, string>): Promise<string> {
  let text = "";
  await expect(async () => {
    const answer = await request.get(page, { headers });
    expect(answer.status(), page).toBeLessThan(500);
    text = await answer.text();
  }).toPass();
  return text;
}

test("no page holds another’s reason, answer or note before the reveal and the lock", async ({ actors }) => {
  test.setTimeout(180_000);
  const world = await weighingTeam();
  const { at, facilitator, criterionIds } = world;
  const mia = await world.seat("Mia Novak", "member");
  const bo = await world.seat("Bo Mensah", "member");
  const others = [facilitator, await world.seat("Ad Min", "admin"), bo];
  others.push(await world.seat("Vi Sitor", "visitor"), await world.seat("Dora Weber", "observer"));
  const candidates = [{ name: "Go", description: "", stackId: null }];
  const { ids } = await facilitator.api.candidates.name({ ...at, candidates });
  const [candidateId = "", criterionId = ""] = [ids[0], criterionIds[0]];
  const roundId = await openRound(world);
  const ballot = pointsBallot(roundId, criterionIds, [61, 33, 6]);
  await mia.api.weighting.castBallot({ ...at, ...ballot, reasons: { [criterionId]: canary } });
  // The reveal shows reasons at both ends, so there must be two.
  await bo.api.weighting.castBallot({ ...at, ...pointsBallot(roundId, criterionIds, [20, 40, 40]) });
  const score = { candidateId, criterionId, value: 4, confidence: "high" as const };
  await mia.api.scores.set({ ...at, ...score, note: canary });

  const pages = pagesOf(at);
  const own = await requestsOf(actors, mia);
  const all = await Promise.all(others.map((seat) => requestsOf(actors, seat)));
  const weights = pages.filter((page) => page.endsWith("/weights") || page.endsWith("/scores"));
  // The control: what the voter's own pages hold would be found in another's.
  expect(await whereSeen(own, pages)).toEqual(expect.arrayContaining(weights));
  for (const request of all) expect(await whereSeen(request, pages)).toEqual([]);
  await facilitator.api.weighting.closeRound({ ...at, roundId });
  for (const request of all) expect(await whereSeen(request, weights)).toEqual([]);
  await facilitator.api.weighting.revealRound({ ...at, roundId });
  for (const request of all)
    expect(await whereSeen(request, weights)).toEqual(weights.filter((page) => page.endsWith("/weights")));
});
