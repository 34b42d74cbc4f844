// Can a session ask about one criterion again, and see what the talk has moved?
import { cast, openRound, pointsBallot, weighingTeam } from "@/testing/weighing";
import { expectAccessible } from "./accessible";
import { expect, test } from "./actors";
import { livePage, meet, phone } from "./live-page";
import { expectNarrow, title, weightsPage } from "./weights-page";

test("the team talks about what splits it, votes on that again, and accepts", async ({ actors }) => {
  const world = await weighingTeam();
  const bo = await world.seat("Bo Mensah", "member");
  const mia = await world.seat("Mia Novak", "member");
  const { facilitator, at, criterionIds } = world;
  await meet(world, bo, mia);
  const first = await openRound(world);
  const reasons = { [criterionIds[2] ?? ""]: "We can’t find people." };
  await mia.api.weighting.castBallot({ ...at, ...pointsBallot(first, criterionIds, [10, 10, 80]), reasons });
  await cast(world, bo, first, [60, 30, 10]);
  await cast(world, facilitator, first, [30, 40, 30]);
  await facilitator.api.weighting.closeAndReveal({ ...at, roundId: first });

  const desk = await livePage(actors, world, facilitator);
  const his = await livePage(actors, world, bo, phone);
  await expect(title(his, "Hiring splits the team")).toBeVisible();
  await expect(his.getByRole("button", { name: /^Talk about/ })).toHaveCount(0);
  await desk.getByRole("button", { name: "Talk about Hiring" }).last().click();
  await expect(his.getByRole("heading", { name: "We talk about Hiring" })).toBeVisible();
  await expect(his.getByText("We can’t find people.")).toHaveCount(0);
  await desk.getByRole("button", { name: "Ask both ends to speak" }).click();
  await expect(his.getByText("We can’t find people.")).toBeVisible();
  await expect(his.getByText("Yours is here: say why.")).toBeVisible();
  await expectNarrow(his);
  await expectAccessible(his);
  await expectAccessible(desk);

  await desk.keyboard.press("v");
  await expect(desk.getByRole("dialog")).toContainText("on the terms of round 1: 100 points, named");
  await desk.getByRole("dialog").getByRole("button", { name: "Open the revote" }).click();
  await expect(title(his, "Round 2 asks about Hiring again")).toBeVisible();
  const field = his.getByRole("textbox", { name: "Hiring", exact: true });
  await expect(field).toHaveValue("10");
  await expect(his.getByRole("textbox", { name: "Operability", exact: true })).toHaveCount(0);
  await field.fill("40");
  await field.blur();
  const whole = his.getByRole("region", { name: "Your whole ballot" }).getByRole("listitem");
  await expect(whole.filter({ hasText: "Operability" })).toContainText("40 %");
  await expect(whole.filter({ hasText: "Run cost" })).toContainText("20 %");
  await expectNarrow(his);
  await expectAccessible(his);
  await his.getByRole("button", { name: "Submit ballot" }).click();
  await expect(title(his, "Your ballot is in")).toBeVisible();

  const second = (await mia.api.weighting.state(at)).current?.id ?? "";
  await cast(world, mia, second, [20, 20, 60]);
  const hers = await weightsPage(actors, world, mia, phone);
  await expect(title(hers, "Your ballot is in")).toBeVisible();
  await desk.getByRole("radio", { name: "Your ballot", exact: true }).check();
  await expect(title(desk, "Round 2 asks about Hiring again")).toBeVisible();
  await desk.getByRole("button", { name: "Submit ballot" }).click();
  await expect(title(desk, "Your ballot is in")).toBeVisible();
  await desk.getByRole("radio", { name: /^The round/ }).check();
  await expect(title(desk, "All 3 have voted")).toBeVisible();
  await desk.getByRole("button", { name: "Lock and reveal" }).click();
  await desk.getByRole("dialog").getByRole("button", { name: "Close and reveal" }).click();
  await expect(his.getByText(/^On Hiring the ballots have moved closer/)).toBeVisible();
  const shown = await bo.api.weighting.results({ ...at, roundId: second });
  expect(shown.criteria.find(({ criterionId }) => criterionId === criterionIds[2])?.was).toEqual([30, 10, 80]);

  await desk.getByRole("button", { name: "Accept the weights" }).click();
  await desk.getByRole("dialog").getByRole("button", { name: "Accept the weights" }).click();
  await expect(title(desk, /weighs most|weigh most/)).toBeVisible();
  await expect(title(his, /weighs most|weigh most/)).toBeVisible();
  await expect(desk.getByRole("button", { name: "Next: Scores" })).toBeVisible();
});
