// Can a team hold a meeting in six browsers, from the lobby to weights that stand, though one of them loses its connection?
import type { Page } from "@playwright/test";
import { type Seat, type World, weighingTeam } from "@/testing/weighing";
import { expectAccessible } from "./accessible";
import { type Actors, expect, test } from "./actors";
import { alive, expectNarrow, title } from "./weights-page";

const phone = { width: 360, height: 640 };
const wall = { width: 1280, height: 720 };

test.setTimeout(180_000);

async function enter(actors: Actors, seat: Seat, path: string, size = phone): Promise<Page> {
  const page = await actors.enter(seat);
  await page.setViewportSize(size);
  await page.goto(path);
  return page;
}

async function give(page: Page, points: Record<string, number>): Promise<void> {
  for (const [name, value] of Object.entries(points)) {
    const field = page.getByRole("textbox", { name, exact: true });
    await field.fill(String(value));
    await field.blur();
  }
  await page.getByRole("button", { name: "Submit ballot" }).click();
}

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();
/** Answers what a press has asked. */
const confirm = (page: Page, name: string) =>
  page.getByRole("dialog").getByRole("button", { name, exact: true }).click();

async function cast(world: World): Promise<Record<"bo" | "mia" | "ravi" | "li", Seat>> {
  return {
    bo: await world.seat("Bo Mensah", "member"),
    mia: await world.seat("Mia Novak", "member"),
    ravi: await world.seat("Ravi Shah", "member"),
    li: await world.seat("Li Wei", "member"),
  };
}

test("six browsers meet, weigh blind, talk, ask once more, and part with weights", async ({ actors }) => {
  const world = await weighingTeam();
  const seats = await cast(world);
  const here = `/live/${world.at.team}/${world.at.project}`;

  // The lobby: the facilitator opens it on a phone, the projector shows how to get in, each comes another way.
  const ana = await enter(actors, world.facilitator, here);
  await expect(title(ana, "No session is on")).toBeVisible();
  await press(ana, "Open a session");
  await expect(title(ana, "The lobby is open. Let the others in")).toBeVisible();
  await expectAccessible(ana);
  const screen = await enter(actors, world.facilitator, `${here}/present`, wall);
  await expect(screen.getByText("One is here")).toBeVisible();
  const code =
    (await screen
      .getByText(/^[A-Z2-9]{3}-[A-Z2-9]{3}$/)
      .first()
      .textContent()) ?? "";
  const bo = await enter(actors, seats.bo, "/join");
  await bo.getByRole("textbox", { name: /code/i }).fill(code.toLowerCase());
  await press(bo, "Join");
  const mia = await enter(actors, seats.mia, `/join/code/${code.replace("-", "")}`);
  const [ravi, li] = [await enter(actors, seats.ravi, here), await enter(actors, seats.li, here)];
  const members = [bo, mia, ravi, li];
  for (const page of members) {
    await expect(title(page, "Waiting for Ana Kim to start")).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${here}$`));
  }
  await expect(screen.getByText("Five people are here")).toBeVisible();
  await expectAccessible(bo);
  await expectNarrow(bo);

  // The start, and the question on every screen.
  await press(ana, "Start the session");
  for (const page of [ana, ...members]) await expect(title(page, "Which runtime?")).toBeVisible();
  await expect(screen.getByText("Which runtime?")).toBeVisible();
  await press(ana, "Next: Weights");
  await press(ana, "Open round 1");
  for (const page of members) await expect(page.getByRole("button", { name: "Submit, 100 left" })).toBeVisible();
  await expect(screen.getByText("0 of 5 have voted")).toBeVisible();
  await expectNarrow(mia);
  await expectAccessible(mia);

  // One asks for time; one loses the connection, votes all the same, and is back.
  for (const page of members) await alive(page);
  await press(ravi, /^Other/);
  await press(ravi, /Need more time/);
  await expect(ravi.getByText("Ana Kim sees that you need more time.")).toBeVisible();
  await expect(ana.getByRole("main").getByText("needs more time")).toBeVisible();
  await give(bo, { Operability: 70, "Run cost": 20, Hiring: 10 });
  await expect(title(bo, "Your ballot is in")).toBeVisible();
  await expect(screen.getByText("1 of 5 have voted")).toBeVisible();
  await li.context().setOffline(true);
  await expect(li.getByText("Reconnecting …")).toBeVisible();
  await give(li, { Operability: 10, "Run cost": 20, Hiring: 70 });
  await expect(title(li, "Submitted, waiting to be sent")).toBeVisible();
  await give(mia, { Operability: 30, "Run cost": 40, Hiring: 30 });
  await expect(screen.getByText("2 of 5 have voted")).toBeVisible();
  await li.context().setOffline(false);
  await expect(title(li, "Your ballot is in")).toBeVisible();
  await expect(li.getByText("Reconnecting …")).toHaveCount(0);
  await give(ravi, { Operability: 60, "Run cost": 30, Hiring: 10 });
  await expect(screen.getByText("4 of 5 have voted")).toBeVisible();
  await expect(ana.getByRole("main").getByText("needs more time")).toHaveCount(0);
  for (const page of [ana, screen]) await expect(page.getByText("70", { exact: true })).toHaveCount(0);

  // The reveal, on every screen.
  await press(ana, "Lock and reveal");
  await expect(ana.getByRole("dialog")).toContainText("1 has not voted: Ana Kim");
  await confirm(ana, "Close and reveal");
  const split = /Operability|Hiring/;
  for (const page of [ana, ...members]) await expect(title(page, split)).toBeFocused();
  await expect(screen.getByText("Operability").first()).toBeVisible();
  await expectAccessible(bo);
  await expectNarrow(ana);

  // They talk about what is furthest apart and ask about it once more; who is away then isn't counted, and is told so.
  await ana
    .getByRole("group", { name: "What next" })
    .getByRole("button", { name: /^Talk about / })
    .click();
  await press(ana, /^Revote /);
  await confirm(ana, "Open the revote");
  for (const page of members) await expect(page.getByText("Weights, round 2")).toBeVisible();
  await li.context().setOffline(true);
  await expect(li.getByText("Reconnecting …")).toBeVisible();
  await press(li, "Submit ballot");
  await expect(title(li, "Submitted, waiting to be sent")).toBeVisible();
  for (const page of [bo, mia, ravi]) {
    await press(page, "Submit ballot");
    await expect(title(page, "Your ballot is in")).toBeVisible();
  }
  await expect(screen.getByText("3 of 5 have voted")).toBeVisible();
  await press(ana, "Lock and reveal");
  await expect(ana.getByRole("dialog")).toContainText("2 have not voted: Ana Kim and Li Wei");
  await confirm(ana, "Close and reveal");
  await expect(title(bo, split)).toBeFocused();
  await li.context().setOffline(false);
  await expect(li.getByText(/Your vote was not counted\./)).toBeVisible();
  await expect(li.getByText(/Ask for a revote\./)).toBeVisible();

  // What they can't settle is parked, the rest is accepted, and the meeting ends for everyone.
  await press(ana, "More…");
  await press(ana, /^Park /);
  await ana.getByRole("dialog").getByRole("textbox", { name: "What is to be done" }).fill("Ask the people on call");
  await confirm(ana, "Park it");
  await press(ana, "More…");
  await press(ana, "Accept the weights");
  await confirm(ana, "Accept the weights");
  for (const page of [ana, bo]) await expect(title(page, /weighs most/)).toBeVisible();
  await ana.getByRole("navigation", { name: "Desk" }).getByRole("button", { name: "Desk" }).click();
  await press(ana, "End the session");
  await confirm(ana, "End the session");
  for (const page of [ana, ...members]) await expect(title(page, "Session 1 is over")).toBeVisible();
  await expect(screen.getByText(code)).toHaveCount(0);
});
