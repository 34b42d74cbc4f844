// Can a team count some ballots more than others, and take the ballots together in another way than by medians?
import type { Page } from "@playwright/test";
import { openRound, type Seat, weighingTeam } from "@/testing/weighing";
import { expectAccessible } from "./accessible";
import { expect, test } from "./actors";
import { expectNarrow, weightsPage } from "./weights-page";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

test("a round counts some more than others, and the judgements are taken together", async ({ actors }) => {
  const world = await weighingTeam();
  const { at, facilitator, criterionIds } = world;
  const bo = await world.seat("Bo Mensah", "member");
  const desk = await weightsPage(actors, world, facilitator);
  await button(desk, "Other methods").click();
  await desk.getByRole("radio", { name: /^Pairwise comparison/ }).check();
  await desk.getByRole("radio", { name: /^Some count more/ }).check();
  await button(desk, "Bo Mensah counts one time more").click();
  await button(desk, "Bo Mensah counts one time more").click();
  await expectAccessible(desk);
  await button(desk, "Open round 1").click();
  await expect(desk.getByText("Bo Mensah counts 3 times; everyone else once.")).toBeVisible();
  const roundId = (await bo.api.weighting.state(at)).current?.id ?? "";
  const [a, b, c] = criterionIds;
  const vote = (seat: Seat, times: number) => {
    const answers = { [`${a}/${b}`]: times, [`${b}/${c}`]: 2, [`${a}/${c}`]: 9 };
    return seat.api.weighting.castBallot({ ...at, roundId, kind: "vote", answers, reasons: {} });
  };
  await vote(facilitator, 1);
  await vote(bo, 5);
  await facilitator.api.weighting.closeAndReveal({ ...at, roundId });
  await expect(desk.getByRole("heading", { name: "How consistent" })).toBeVisible({ timeout: 20_000 });
  await expect(desk.getByText(/Bo Mensah counts 3 times; everyone else once\. So it is in the weights/)).toBeVisible();
  await desk.getByText("All measures of agreement").click();
  await expect(desk.getByRole("row", { name: /AHP group consensus/ })).toBeVisible();
  await expectAccessible(desk);
  await button(desk, "Accept the weights").click();
  const dialog = desk.getByRole("dialog");
  await expect(dialog.getByRole("radio", { name: /^Trimmed mean/ })).toHaveCount(0);
  await dialog.getByRole("radio", { name: /^Judgements taken together/ }).check();
  await expectAccessible(desk);
  await dialog.getByRole("button", { name: "Accept the weights" }).click();
  await expect(desk.getByText("from this round’s judgements, taken together")).toBeVisible();
});

test("five ballots without their ends are accepted as trimmed means", async ({ actors }) => {
  const world = await weighingTeam();
  const { at, facilitator, criterionIds } = world;
  const names = ["Bo Mensah", "Mia Novak", "Luis Reyes", "Pia Okafor"];
  const seats = [facilitator];
  for (const name of names) seats.push(await world.seat(name, "member"));
  const roundId = await openRound(world, { method: "swing" });
  for (const [place, seat] of seats.entries()) {
    const answers = Object.fromEntries(criterionIds.map((id, k) => [id, k === 0 ? 100 : 20 * (place + 1) - 10 * k]));
    await seat.api.weighting.castBallot({ ...at, roundId, kind: "vote", answers, reasons: {} });
  }
  await facilitator.api.weighting.closeAndReveal({ ...at, roundId });
  const desk = await weightsPage(actors, world, facilitator, { width: 360, height: 740 });
  await button(desk, "Accept the weights").click();
  const dialog = desk.getByRole("dialog");
  await dialog.getByRole("radio", { name: /^Trimmed mean/ }).check();
  await expect(dialog.getByRole("columnheader")).toHaveText(["Criterion", "Median", "Mean", "Trimmed", "Geometric"]);
  await expectAccessible(desk);
  await expectNarrow(desk);
  await dialog.getByRole("button", { name: "Accept the weights" }).click();
  await expect(desk.getByText("trimmed means of this round")).toBeVisible();
});
