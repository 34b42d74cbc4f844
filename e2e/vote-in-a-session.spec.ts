// Can people in a session vote with one hand, without a connection too, and say what isn't a vote?
import type { Page } from "@playwright/test";
import { cast, openRound, weighingTeam } from "@/testing/weighing";
import { expectAccessible } from "./accessible";
import { expect, test } from "./actors";
import { livePage, meet, phone } from "./live-page";
import { expectNarrow, title } from "./weights-page";

const give = async (page: Page, points: Record<string, number>) => {
  for (const [name, value] of Object.entries(points)) {
    const field = page.getByRole("textbox", { name, exact: true });
    await field.fill(String(value));
    await field.blur();
  }
};
const other = async (page: Page, name: string) => {
  await page.getByRole("button", { name: "Other…" }).click();
  await page.getByRole("dialog").getByRole("button", { name }).click();
};

test("a phone votes with one hand, through a lost connection", async ({ actors }) => {
  const world = await weighingTeam();
  const bo = await world.seat("Bo Mensah", "member");
  const mia = await world.seat("Mia Novak", "member");
  await meet(world, bo, mia);
  const his = await livePage(actors, world, bo, phone);
  await expect(title(his, "Ana Kim opens the round")).toBeVisible();
  await expectNarrow(his);
  const desk = await livePage(actors, world, world.facilitator, phone);
  await desk.getByRole("button", { name: "Open round 1" }).click();
  await expect(title(his, "Round 1 waits for your ballot")).toBeVisible();
  await expectNarrow(his);
  await expectAccessible(his);
  const submit = await his.getByRole("button", { name: /^Submit/ }).boundingBox();
  expect(submit?.y, "in the lower third").toBeGreaterThan((phone.height * 2) / 3);
  for (const button of await his.getByRole("group", { name: "Your ballot" }).getByRole("button").all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(48);

  await give(his, { Operability: 50, "Run cost": 30, Hiring: 20 });
  await his.context().setOffline(true);
  await his.getByRole("button", { name: "Submit ballot" }).click();
  await expect(title(his, "Submitted, waiting to be sent")).toBeVisible();
  await expect(his.getByText("It counts once it is sent.")).toBeVisible();
  await his.context().setOffline(false);
  await expect(title(his, "Your ballot is in")).toBeVisible({ timeout: 20_000 });
  await expect(desk.getByText("1 of 3 have voted")).toBeVisible();
  await expect(desk.getByRole("listitem").filter({ hasText: "Mia Novak" }).first()).toContainText("missing");
  await expect(desk.getByText("50", { exact: true })).toHaveCount(0);
  await expectNarrow(desk);
  await expectAccessible(desk);

  await desk.keyboard.press("r");
  await expect(desk.getByRole("dialog")).toContainText("2 have not voted: Ana Kim and Mia Novak");
  await desk.getByRole("dialog").getByRole("button", { name: "Close and reveal" }).click();
  await expect(title(his, "One ballot, so nothing to compare")).toBeFocused();
  await expectNarrow(his);
  await expectAccessible(his);
});

test("a ballot that comes after the close isn't counted, and says so", async ({ actors }) => {
  const world = await weighingTeam();
  const bo = await world.seat("Bo Mensah", "member");
  await meet(world, bo);
  const roundId = await openRound(world);
  const page = await livePage(actors, world, bo, phone);
  await page.getByRole("button", { name: "Even out" }).click();
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Submit ballot" }).click();
  await expect(title(page, "Submitted, waiting to be sent")).toBeVisible();
  await cast(world, world.facilitator, roundId, [50, 30, 20]);
  await world.facilitator.api.weighting.closeAndReveal({ ...world.at, roundId });
  await page.context().setOffline(false);
  await expect(page.getByText(/^Round 1 closed at .* Your vote was not counted/)).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText("Ask for a revote.")).toBeVisible();
  expect((await bo.api.weighting.results({ ...world.at, roundId })).turnout).toMatchObject({ voted: 1, missing: 1 });
});

test("more time, no information, an abstention and a seat among the observers are four things", async ({ actors }) => {
  const world = await weighingTeam();
  const bo = await world.seat("Bo Mensah", "member");
  const mia = await world.seat("Mia Novak", "member");
  const li = await world.seat("Li Reyes", "member");
  await meet(world, bo, mia, li);
  const roundId = await openRound(world);
  const desk = await livePage(actors, world, world.facilitator);
  await expect(title(desk, "Waiting for 4 of 4")).toBeVisible();
  const his = await livePage(actors, world, bo, phone);
  const hers = await livePage(actors, world, mia, phone);
  const theirs = await livePage(actors, world, li, phone);

  await his.getByRole("button", { name: "Other…" }).click();
  await expectAccessible(his);
  await his.getByRole("dialog").getByRole("button", { name: "Need more time" }).click();
  await expect(his.getByText("Ana Kim sees that you need more time.")).toBeVisible();
  await expect(desk.getByRole("listitem").filter({ hasText: "Bo Mensah" }).first()).toContainText("needs more time");
  expect((await mia.api.session.state(world.at))?.seats.some(({ wantsTime }) => wantsTime)).toBe(false);

  await other(theirs, "Only observe");
  await expect(title(theirs, "You observe this round")).toBeVisible();
  await expect(desk.getByText("0 of 3 have voted")).toBeVisible();
  await expectNarrow(theirs);
  await expectAccessible(theirs);

  await other(hers, "Abstain");
  await expect(title(hers, "You abstain in this round")).toBeVisible();
  await other(his, "Not enough info");
  await expect(title(his, "You say there isn’t enough information")).toBeVisible();
  await expect(desk.getByRole("listitem").filter({ hasText: "Bo Mensah" }).first()).toContainText("in");
  await expect(his.getByText("Ana Kim sees that you need more time.")).toHaveCount(0);

  await theirs.getByRole("button", { name: "Vote after all" }).click();
  await give(theirs, { Operability: 50, "Run cost": 30, Hiring: 20 });
  await theirs.getByRole("button", { name: "Submit ballot" }).click();
  await expect(title(theirs, "Your ballot is in")).toBeVisible();
  await world.facilitator.api.weighting.closeAndReveal({ ...world.at, roundId });
  await expect(hers.getByText("One voter abstained.")).toBeVisible();
  await expect(hers.getByText(/^One voter says that there isn’t enough information/)).toBeVisible();
  expect((await bo.api.weighting.results({ ...world.at, roundId })).turnout).toMatchObject({
    ...{ of: 4, voted: 1, abstained: 1, withoutInformation: 1, missing: 1 },
  });
});
