// Can the facilitator lead a whole meeting, from a desk and from a phone in one hand?
import type { Page } from "@playwright/test";
import { cast, openRound, type Seat, type World, weighingTeam } from "@/testing/weighing";
import { expectAccessible } from "./accessible";
import { type Actors, expect, test } from "./actors";
import { alive, expectNarrow, title } from "./weights-page";

const phone = { width: 360, height: 640 };

async function live(actors: Actors, world: World, seat: Seat, { size, path = "" }: At = {}): Promise<Page> {
  const page = await actors.enter(seat);
  if (size) await page.setViewportSize(size);
  await page.goto(`/live/${world.at.team}/${world.at.project}${path}`);
  await alive(page);
  return page;
}
type At = { size?: { width: number; height: number }; path?: string };

test("a meeting is led from a desk: lobby, brief, talk, timer, pause, agenda and end", async ({ actors }) => {
  const world = await weighingTeam();
  const bo = await world.seat("Bo Mensah", "member");
  const desk = await actors.enter(world.facilitator);
  await desk.goto(`/t/${world.at.team}/p/${world.at.project}/weights`);
  await alive(desk);
  await desk.getByRole("link", { name: "Start a session" }).click();
  await expect(title(desk, "No session is on")).toBeVisible();
  await desk.getByRole("button", { name: "Open a session" }).click();
  await expect(title(desk, /^The lobby is open/)).toBeVisible();
  await expectAccessible(desk);

  const his = await live(actors, world, bo);
  await expect(title(his, "Waiting for Ana Kim to start")).toBeVisible();
  await expectAccessible(his);
  await expect(title(desk, "Two are here. Start when everyone is in")).toBeVisible();
  const wall = await live(actors, world, world.facilitator, { path: "/present" });
  await expect(wall.getByText("Two people are here")).toBeVisible();
  await expect(wall.getByRole("img", { name: "QR code of the join link" })).toBeVisible();
  await expectAccessible(wall);

  await desk.getByRole("button", { name: "Start the session" }).click();
  for (const page of [desk, his]) await expect(title(page, "Which runtime?")).toBeVisible();
  await expect(wall.getByText("Which runtime?")).toBeVisible();

  await desk.getByRole("button", { name: "5 min", exact: true }).click();
  await expect(his.getByRole("timer")).toContainText("04:");
  await desk.getByRole("button", { name: "Five minutes more" }).click();
  await expect(his.getByRole("timer")).toContainText("09:");
  await desk.getByRole("main").click();
  await desk.keyboard.press(" ");
  await expect(desk.getByRole("button", { name: "Go on", exact: true })).toBeVisible();
  await expect(his.getByRole("timer")).toContainText("held");
  await desk.keyboard.press("?");
  await expect(desk.getByRole("dialog")).toContainText("Let the timer go on");
  await desk.keyboard.press("Escape");

  await desk.keyboard.press("p");
  await expect(his.getByText("Ana Kim paused the session.")).toBeVisible();
  await expect(desk.getByRole("button", { name: "Next: Weights" })).toBeDisabled();
  await expectAccessible(desk);
  await desk.keyboard.press("p");
  await expect(his.getByText("Ana Kim paused the session.")).toHaveCount(0);

  await desk.getByRole("button", { name: "Add", exact: true }).click();
  await desk.getByRole("dialog").getByLabel("The topic").fill("Who would run this at night?");
  await desk.getByRole("dialog").getByRole("button", { name: "Add" }).click();
  const agenda = desk.getByRole("region", { name: "Agenda" });
  await expect(agenda.getByRole("listitem").last()).toContainText("Who would run this at night?");
  await agenda.getByRole("button", { name: "Rearrange" }).click();
  await agenda.getByRole("button", { name: "Who would run this at night?: up" }).press("Enter");
  await expect(agenda.getByRole("listitem").last()).not.toContainText("Who would run this at night?");
  await agenda.getByRole("button", { name: "Done" }).click();
  await agenda.getByRole("button", { name: "Change Scores" }).click();
  await desk.getByRole("menuitem", { name: "Skip" }).click();
  await expect(agenda.getByRole("listitem").filter({ hasText: "Scores" })).toContainText("skipped");

  await agenda.getByRole("button", { name: "Change Who would run this at night?" }).click();
  await desk.getByRole("menuitem", { name: "Go here" }).click();
  for (const page of [desk, his]) await expect(title(page, "Who would run this at night?")).toBeVisible();
  await expect(wall.getByText("Who would run this at night?")).toBeVisible();
  await desk.getByRole("textbox", { name: "Your note" }).fill("Ask what on call means");
  await expect(desk.getByText(/^Draft saved/)).toBeVisible();
  await desk.getByRole("button", { name: "Park", exact: true }).click();
  await desk.getByRole("dialog").getByRole("button", { name: "Park it" }).click();
  await expect(desk.getByText("Say what is to be done.")).toBeVisible();
  await desk.getByRole("dialog").getByLabel("What is to be done").fill("Ask the platform team");
  await desk.getByRole("dialog").getByRole("combobox").selectOption({ label: "Bo Mensah" });
  await desk.getByRole("dialog").getByRole("button", { name: "Park it" }).click();
  await expect(agenda.getByText("parked: Ask the platform team, Bo Mensah")).toBeVisible();
  await expectAccessible(desk);

  await desk.getByRole("button", { name: "More of this session" }).click();
  await desk.getByRole("menuitem", { name: "Hand over" }).click();
  await desk.getByRole("dialog").getByRole("radio", { name: "Bo Mensah" }).check();
  await desk.getByRole("dialog").getByRole("button", { name: "Hand over" }).click();
  await expect(his.getByRole("button", { name: /^Next/ })).toBeVisible();
  await expect(desk.getByRole("button", { name: /^Next/ })).toHaveCount(0);

  await his.getByRole("button", { name: "More of this session" }).click();
  await his.getByRole("menuitem", { name: "End the session" }).click();
  await expect(his.getByRole("dialog")).toContainText("not reached");
  await his.getByRole("dialog").getByRole("button", { name: "End the session" }).click();
  for (const page of [desk, his]) await expect(title(page, "Session 1 is over")).toBeVisible();
  await expect(wall.getByText("Session 1 is over. Thank you")).toBeVisible();
  await expectAccessible(his);
});

test("a meeting is led from a phone: the desk behind four tabs, and nothing beyond the screen's side", async ({
  actors,
}) => {
  const world = await weighingTeam();
  const bo = await world.seat("Bo Mensah", "member");
  await world.facilitator.api.session.open(world.at);
  const hand = await live(actors, world, world.facilitator, { size: phone });
  const his = await live(actors, world, bo, { size: phone });
  const tab = (name: string) => hand.getByRole("navigation", { name: "Desk" }).getByRole("button", { name });
  await expectNarrow(hand);
  await expectNarrow(his);
  await hand.getByRole("button", { name: "Start the session" }).click();
  await expect(title(his, "Which runtime?")).toBeVisible();
  await expectNarrow(hand);
  await tab("Agenda").click();
  await expect(hand.getByRole("listitem").filter({ hasText: "Weights" })).toBeVisible();
  await expectAccessible(hand);
  await expectNarrow(hand);
  await tab("People").click();
  await expect(hand.getByRole("listitem").filter({ hasText: "Bo Mensah" })).toBeVisible();
  await tab("Desk").click();
  await hand.getByRole("button", { name: "2 min", exact: true }).click();
  await expect(his.getByRole("timer")).toContainText("01:");
  await expectAccessible(hand);
  await expectNarrow(hand);
  await tab("Now").click();
  await hand.getByRole("button", { name: "Next: Weights" }).click();

  const roundId = await openRound(world);
  await expect(title(hand, "Waiting for 2 of 2")).toBeVisible();
  await expectNarrow(hand);
  await cast(world, bo, roundId, [50, 30, 20]);
  await cast(world, world.facilitator, roundId, [20, 30, 50]);
  await expect(hand.getByText("2 of 2 have voted")).toBeVisible();
  await expectAccessible(hand);
  await his.getByRole("button", { name: "More of this session" }).click();
  await his.getByRole("menuitem", { name: "Agenda and people" }).click();
  await expect(his.getByRole("dialog").getByRole("listitem").filter({ hasText: "Ana Kim" })).toContainText(
    "facilitates",
  );
  await expectAccessible(his);
});
