// Does a session's summary write itself, reach those who were there, and keep what they left to do in sight?
import { cast, openRound, weighingTeam } from "@/testing/weighing";
import { expectAccessible } from "./accessible";
import { expect, test } from "./actors";
import { lettersTo, linkIn } from "./mailbox";
import { alive, expectNarrow, title } from "./weights-page";

test("a session leaves a summary by mail and a task on the project's page, until it is done", async ({ actors }) => {
  const world = await weighingTeam();
  const bo = await world.seat("Bo Mensah", "member");
  const mia = await world.seat("Mia Novak", "member");
  const { at, facilitator } = world;
  await facilitator.api.session.open(at);
  await facilitator.api.session.start(at);
  for (const { api } of [bo, mia]) await api.session.join(at);
  const roundId = await openRound(world);
  for (const seat of [bo, mia]) await cast(world, seat, roundId, [60, 30, 10]);
  await facilitator.api.weighting.closeAndReveal({ ...at, roundId });
  await facilitator.api.weighting.accept({ ...at, roundId, statistic: "median" });
  const parked = { task: "Ask operations for figures.", ownerId: mia.memberId, dueOn: null };
  await facilitator.api.session.park({ ...at, criterionId: world.criterionIds[1] ?? "", ...parked });
  // The server's own: this process has no mail to put a letter down for.
  const desk = await actors.enter(facilitator);
  await desk.goto(`/live/${at.team}/${at.project}`);
  await alive(desk);
  await desk.getByRole("button", { name: "More of this session" }).click();
  await desk.getByRole("menuitem", { name: "End the session" }).click();
  await desk.getByRole("dialog").getByRole("button", { name: "End the session" }).click();

  await expect.poll(() => lettersTo(mia.email).length, { timeout: 30_000 }).toBe(1);
  const [letter = ""] = lettersTo(mia.email);
  expect(letter).toContain("For you to do: Run cost: Ask operations for figures.");
  const page = await actors.enter(mia);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(linkIn(letter) ?? "");
  await alive(page);
  await expect(title(page, "Session 1 is over")).toBeVisible();
  await expect(
    page.getByText("The weights are accepted: they are the median of the ballots of round 1."),
  ).toBeVisible();
  await expect(page.getByText("Round 1 was revealed: 2 of 3 voted.")).toBeVisible();
  await expect(page.getByRole("row", { name: /Operability/ })).toContainText("60 %");
  await expect(page.getByText("Bo Mensah and Mia Novak took part.")).toBeVisible();
  await expectNarrow(page);
  await expectAccessible(page);

  await page.goto(`/t/${at.team}/p/${at.project}/frame`);
  await alive(page);
  const task = page.getByRole("checkbox", { name: "Ask operations for figures." });
  await task.click();
  await expect(task).toHaveCount(0);
  await page.getByRole("link", { name: "Session 1" }).click();
  await expect(page.getByRole("checkbox", { name: "Ask operations for figures." })).toBeChecked();
  const other = await actors.enter(bo);
  await other.goto(`/t/${at.team}/p/${at.project}/sessions/1`);
  await expect(other.getByText("Ask operations for figures.")).toBeVisible();
  await expect(other.getByRole("checkbox")).toHaveCount(0);
});
