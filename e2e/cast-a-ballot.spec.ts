// Can a team weigh blind, on phones and through a lost connection, and see at once what it said?
import type { Page } from "@playwright/test";
import { cast, openRound, weighingTeam } from "@/testing/weighing";
import { expectAccessible } from "./accessible";
import { expect, test } from "./actors";
import { alive, title, weightsPage } from "./weights-page";

const phone = { width: 360, height: 640 };

async function give(page: Page, points: Record<string, number>): Promise<void> {
  for (const [name, value] of Object.entries(points)) {
    const field = page.getByRole("textbox", { name, exact: true });
    await field.fill(String(value));
    await field.blur();
  }
}

test("several people weigh at once, and nobody sees a ballot before the reveal", async ({ actors }) => {
  const world = await weighingTeam();
  const bo = await world.seat("Bo Mensah", "member");
  const mia = await world.seat("Mia Novak", "member");
  const desk = await weightsPage(actors, world, world.facilitator);
  await expect(title(desk, "Open the first round")).toBeVisible();
  const waiting = await weightsPage(actors, world, mia, phone);
  await expect(title(waiting, "No round is open yet")).toBeVisible();
  await desk.getByRole("button", { name: "Open round 1" }).click();
  await expect(title(waiting, "Round 1 waits for your ballot")).toBeVisible();
  await expectAccessible(waiting);

  const his = await weightsPage(actors, world, bo, phone);
  await give(his, { Operability: 60, "Run cost": 25, Hiring: 5 });
  await his.getByRole("button", { name: "Submit, 10 left" }).click();
  await expect(his.getByText("10 points are left to give.")).toBeVisible();
  await his.getByRole("button", { name: "Hiring: one more" }).click();
  await give(his, { Hiring: 15 });
  await his.getByRole("button", { name: "Add reason" }).first().click();
  await his.getByRole("textbox", { name: /^Reason/ }).fill("The pager keeps us awake.");
  await his.getByRole("button", { name: "Submit ballot" }).click();
  await expect(title(his, "Your ballot is in")).toBeVisible();
  await expectAccessible(his);

  await give(waiting, { Operability: 10, "Run cost": 20, Hiring: 70 });
  await waiting.getByRole("button", { name: "Submit ballot" }).click();
  await expect(title(waiting, "Your ballot is in")).toBeVisible();
  await expect(desk.getByText("2 of 3 have voted")).toBeVisible();
  await expect(desk.getByRole("listitem").filter({ hasText: "Ana Kim" })).toContainText("missing");
  for (const page of [desk, waiting]) await expect(page.getByText("The pager keeps us awake.")).toHaveCount(0);

  await desk.getByRole("button", { name: "Close and reveal" }).click();
  await expect(desk.getByRole("dialog")).toContainText("1 has not voted: Ana Kim");
  await desk.getByRole("dialog").getByRole("button", { name: "Close and reveal" }).click();
  for (const page of [desk, his, waiting]) await expect(title(page, "Hiring splits the team")).toBeVisible();
  await expect(waiting.getByText("Mia Novak gives 70")).toBeVisible();
  await expectAccessible(desk);
  await expectAccessible(his);

  await desk.getByRole("button", { name: "Accept the weights" }).click();
  await desk.getByRole("dialog").getByRole("button", { name: "Accept the weights" }).click();
  await expect(title(desk, "Hiring weighs most, 42.5")).toBeVisible();
  await expect(title(his, "Hiring weighs most, 42.5")).toBeVisible();
});

test("a ballot outlives a lost connection and a reload", async ({ actors }) => {
  const world = await weighingTeam();
  const bo = await world.seat("Bo Mensah", "member");
  await openRound(world);
  const page = await weightsPage(actors, world, bo, phone);
  await give(page, { Operability: 50, "Run cost": 30, Hiring: 20 });
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
  await page.reload();
  await alive(page);
  await expect(page.getByRole("textbox", { name: "Operability", exact: true })).toHaveValue("50");
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Submit ballot" }).click();
  await expect(title(page, "Submitted, waiting to be sent")).toBeVisible();
  await page.context().setOffline(false);
  await expect(title(page, "Your ballot is in")).toBeVisible({ timeout: 20_000 });
  await page.getByRole("button", { name: "Change ballot" }).click();
  await give(page, { Operability: 40, Hiring: 30 });
  await page.getByRole("button", { name: "Submit ballot" }).click();
  await expect(title(page, "Your ballot is in")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Operability" })).toContainText("40");
});

test("a ballot that comes too late isn't counted, and says so", async ({ actors }) => {
  const world = await weighingTeam();
  const bo = await world.seat("Bo Mensah", "member");
  const { facilitator, at } = world;
  const roundId = await openRound(world);
  const page = await weightsPage(actors, world, bo, phone);
  await page.getByRole("button", { name: "Even out" }).click();
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Submit ballot" }).click();
  await expect(title(page, "Submitted, waiting to be sent")).toBeVisible();
  await cast(world, facilitator, roundId, [50, 30, 20]);
  await facilitator.api.weighting.closeAndReveal({ ...at, roundId });
  await page.context().setOffline(false);
  await expect(page.getByText("Your vote was not counted.")).toBeVisible({ timeout: 20_000 });
  await expect(title(page, "One ballot, so nothing to compare")).toBeVisible({ timeout: 20_000 });
  expect((await bo.api.weighting.results({ ...at, roundId })).turnout).toMatchObject({ voted: 1, missing: 1 });
});

test("rating and ranking can be done by keyboard alone", async ({ actors }) => {
  const world = await weighingTeam();
  const { facilitator, at } = world;
  const rated = await openRound(world, { method: "rating" });
  const page = await weightsPage(actors, world, facilitator);
  for (const name of ["Operability", "Run cost", "Hiring"]) {
    await page.getByRole("radiogroup", { name }).getByRole("radio", { name: "0", exact: true }).focus();
    await page.keyboard.press("Space");
    for (let n = 0; n < name.length % 5; n += 1) await page.keyboard.press("ArrowRight");
  }
  await page.getByRole("button", { name: "Submit ballot" }).press("Enter");
  await expect(title(page, "Your ballot is in")).toBeVisible();
  await facilitator.api.weighting.voidRound({ ...at, roundId: rated, reason: "Now by rank" });
  await openRound(world, { method: "ranking" });
  await expect(title(page, "Round 2 waits for your ballot")).toBeVisible();
  await expectAccessible(page);
  const first = page.getByRole("main").getByRole("listitem").first();
  const name = (await first.locator(".font-semibold").first().textContent()) ?? "";
  await page.getByRole("button", { name: `${name}: down` }).press("Enter");
  await expect(page.getByRole("button", { name: `${name}: down` })).toBeFocused();
  await page.getByRole("button", { name: `${name}: down` }).press("Enter");
  await page.getByRole("button", { name: "Submit ballot" }).press("Enter");
  await expect(title(page, "Your ballot is in")).toBeVisible();
  await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: name })).toContainText("3.");
});

test("an anonymous ballot is final, and its receipt finds it after the reveal", async ({ actors }) => {
  const world = await weighingTeam();
  const bo = await world.seat("Bo Mensah", "member");
  const mia = await world.seat("Mia Novak", "member");
  const desk = await weightsPage(actors, world, world.facilitator);
  await desk.getByRole("radio", { name: /^Anonymous, final/ }).check();
  await expectAccessible(desk);
  await desk.getByRole("button", { name: "Open round 1" }).click();
  const his = await weightsPage(actors, world, bo, phone);
  await expect(his.getByText("Anonymous, final.")).toBeVisible();
  await expect(his.getByRole("button", { name: "Add reason" })).toHaveCount(0);
  await give(his, { Operability: 60, "Run cost": 25, Hiring: 15 });
  await expect(his.getByText(/^Draft on this device/)).toBeVisible();
  await his.getByRole("button", { name: "Submit ballot" }).click();
  await expect(title(his, "Your ballot is in")).toBeVisible();
  await expect(his.getByRole("button", { name: "Change ballot" })).toHaveCount(0);
  const download = his.waitForEvent("download");
  await his.getByRole("button", { name: "Download it" }).click();
  const receipt = await (await download).path();
  await his.reload();
  await expect(his.getByRole("listitem").filter({ hasText: "Operability" })).toContainText("60");

  const elsewhere = await weightsPage(actors, world, bo);
  await expect(title(elsewhere, "You have voted in this round")).toBeVisible();
  await expect(elsewhere.getByText("60")).toHaveCount(0);
  for (const seat of [mia, world.facilitator])
    await cast(world, seat, (await mia.api.weighting.state(world.at)).current?.id ?? "", [10, 20, 70]);
  await expect(desk.getByText("3 of 3 have voted")).toBeVisible();
  await expect(desk.getByRole("listitem").filter({ hasText: "Bo Mensah" })).toHaveCount(0);
  await desk.getByRole("button", { name: "Close and reveal" }).click();
  await desk.getByRole("dialog").getByRole("button", { name: "Close and reveal" }).click();
  await expect(his.getByText("· anonymous")).toBeVisible();
  await his.getByRole("button", { name: "Check my receipt" }).click();
  await expect(his.getByText("This ballot is in the log of round 1, and it was counted.")).toBeVisible();
  await expectAccessible(his);
  await elsewhere.getByRole("button", { name: "Check my receipt" }).click();
  await expect(elsewhere.getByText(/no receipt on this device/)).toBeVisible();
  await elsewhere.getByLabel("A receipt’s file").setInputFiles(receipt);
  await expect(elsewhere.getByText("This ballot is in the log of round 1, and it was counted.")).toBeVisible();
});
