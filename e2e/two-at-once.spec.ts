// Do people who work on one project at the same time see each other, and lose nothing to each other?
import type { Page } from "@playwright/test";
import { cellKey } from "@/domain/scoring/grid";
import { decidingTeam } from "@/testing/deciding";
import { type Actors, expect, test } from "./actors";

const criterion = (name: string) => ({
  ...{ name, definition: "", direction: "more" as const, scale: { kind: "rated" as const, anchors: [] } },
});

/** A project with two criteria and two candidates, before anything is locked, open in the browsers of its facilitator and a member. */
async function two(actors: Actors, room: string) {
  const crew = await actors.crew();
  const { team, facilitator, member } = crew;
  await facilitator.api.project.create({
    ...{ team, title: "Queue", question: "Which queue?", context: "", templateId: null },
    criteria: [criterion("Latency"), criterion("Run cost")],
    candidates: ["Kafka", "NATS"].map((name) => ({ name, description: "", stackId: null })),
  });
  const [lia, tom] = [await actors.enter(facilitator), await actors.enter(member)];
  for (const page of [lia, tom]) await page.goto(`/t/${team}/p/1/${room}`);
  for (const page of [lia, tom]) await expect(page.getByRole("button", { name: "1 other is here" })).toBeVisible();
  return { ...crew, at: { team, project: 1 }, lia, tom };
}

const edit = async (page: Page, name: string) => {
  await page.getByRole("button", { name: `Edit or move ${name}` }).click();
  await page.getByRole("menuitem", { name: "Edit" }).click();
};

test("who is here is seen by face and name, and what they edit; a visitor is a number", async ({ actors }) => {
  const { lia, tom, team, visitor } = await two(actors, "criteria");
  await lia.getByRole("button", { name: "1 other is here" }).click();
  await expect(lia.getByText("Tom Okafor")).toBeVisible();
  const vic = await actors.enter(visitor);
  await vic.goto(`/t/${team}/p/1/criteria`);
  await expect(lia.getByText("1 visitor")).toBeVisible();
  await expect(lia.getByText("Vic Visitor")).toHaveCount(0);
  await expect(vic.getByRole("button", { name: "2 others are here" })).toBeVisible();
  await lia.keyboard.press("Escape");
  await edit(tom, "Latency");
  await expect(lia.getByText("Tom Okafor is editing this")).toBeVisible();
  await tom.keyboard.press("Escape");
  await expect(lia.getByText("Tom Okafor is editing this")).toHaveCount(0);
});

test("two write one criterion: what one changed alone goes in, what both changed is chosen, and nothing is lost", async ({
  actors,
}) => {
  const { lia, tom } = await two(actors, "criteria");
  for (const page of [lia, tom]) await edit(page, "Latency");
  await expect(lia.getByText("Tom Okafor is editing this")).toBeVisible();
  await expect(tom.getByText("Lia Reyes is editing this")).toBeVisible();
  await lia.getByLabel("Definition").fill("p99 under load");
  await tom.getByLabel("Name", { exact: true }).fill("Tail latency");
  await tom.getByRole("button", { name: "Save" }).click();
  // Tom's name comes into Lia's form by itself, and her words stay.
  await expect(lia.getByLabel("Name", { exact: true })).toHaveValue("Tail latency");
  await expect(lia.getByLabel("Definition")).toHaveValue("p99 under load");
  await expect(lia.getByText(/Someone changed name while you were writing/)).toBeVisible();

  await edit(tom, "Tail latency");
  await tom.getByLabel("Definition").fill("p95, idle");
  await tom.getByRole("button", { name: "Save" }).click();
  const clash = lia.getByText("Someone changed this while you were writing").locator("..");
  await expect(clash).toContainText("p99 under load");
  await expect(clash).toContainText("p95, idle");
  await expect(lia.getByLabel("Definition")).toHaveValue("p99 under load");
  await lia.getByRole("button", { name: "Keep mine" }).click();
  await lia.getByRole("button", { name: "Save" }).click();
  await expect(tom.getByText("p99 under load")).toBeVisible();
});

test("the board and the notes move while someone types, and what they type stays", async ({ actors }) => {
  const { lia, at, member } = await two(actors, "criteria");
  await lia.getByRole("button", { name: "No notes on Latency" }).click();
  const note = lia.getByLabel("Your note");
  await note.fill("Measured where?");
  await member.api.criteria.propose({ ...at, ...criterion("Hiring") });
  await expect(lia.getByRole("button", { name: "Support Hiring" })).toBeVisible();
  await expect(note).toHaveValue("Measured where?");
  await expect(note).toBeFocused();
  const { criteria } = await member.api.criteria.board(at);
  const [latency, , hiring] = criteria.map(({ id }) => id);
  const subject = { kind: "criterion" as const, id: latency ?? "" };
  await member.api.discussion.write({ ...at, subject, body: "In the busiest hour." });
  await expect(lia.getByText("In the busiest hour.")).toBeVisible();
  await member.api.criteria.support({ ...at, id: hiring ?? "", supported: true });
  await expect(lia.getByText("1 of 4")).toBeVisible();
  await expect(note).toHaveValue("Measured where?");
  await expect(note).toBeFocused();
});

test("two measure one cell and choose; who has begun to score is counted on both screens", async ({ actors }) => {
  const { lia, tom, at, facilitator } = await two(actors, "criteria");
  const cost = { kind: "measured" as const, unit: "EUR", worst: 900, best: 100 };
  await facilitator.api.criteria.propose({ ...at, name: "Bill", definition: "", direction: "less", scale: cost });
  const { criteria } = await facilitator.api.criteria.board(at);
  const bill = criteria.find(({ name }) => name === "Bill")?.id ?? "";
  await facilitator.api.criteria.move({ ...at, id: bill, state: "agreed" });
  await facilitator.api.criteria.lock(at);
  const { candidates } = await facilitator.api.candidates.board(at);
  const cell = cellKey({ candidateId: candidates[0]?.id ?? "", criterionId: bill });
  for (const page of [lia, tom]) await page.goto(`/t/${at.team}/p/1/scores?cell=${encodeURIComponent(cell)}`);
  await tom.getByLabel("Value in EUR").fill("300");
  await expect(lia.getByText("Tom Okafor is editing this")).toBeVisible();
  await lia.getByLabel("Value in EUR").fill("450");
  await lia.getByLabel("Source").fill("Their price list");
  await tom.getByRole("button", { name: "Save the value" }).click();
  const clash = lia.getByText("Someone changed this while you were writing").locator("..");
  await expect(clash).toContainText("450 EUR");
  await expect(clash).toContainText("300 EUR");
  await lia.getByRole("button", { name: "Keep mine" }).click();
  await lia.getByRole("button", { name: "Save the value" }).click();
  await expect(tom.getByRole("region", { name: "Measured value" })).toContainText("450 EUR");
  await expect(tom.getByText("Their price list")).toBeVisible();

  await expect(lia.getByText(/0 of 4 have begun/)).toBeVisible();
  await tom.getByRole("button", { name: /^Kafka, Latency/ }).press("3");
  await expect(lia.getByText(/1 of 4 have begun/)).toBeVisible();
});

test("two judge one must-have: the later sees what the first said, and keeps their reason", async ({ actors }) => {
  const { lia, tom, at, facilitator } = await two(actors, "criteria");
  const must = { direction: "must" as const, scale: { kind: "yesno" as const } };
  await facilitator.api.criteria.propose({ ...at, name: "Open source", definition: "", ...must });
  const { criteria } = await facilitator.api.criteria.board(at);
  const id = criteria.find(({ name }) => name === "Open source")?.id ?? "";
  await facilitator.api.criteria.move({ ...at, id, state: "agreed" });
  for (const page of [lia, tom]) await page.goto(`/t/${at.team}/p/1/candidates`);
  const judge = (page: Page, word: string) =>
    page
      .getByRole("button", { name: "Open source: Unknown. Change" })
      .first()
      .click()
      .then(() => page.getByRole("menuitem", { name: word }).click());
  await judge(tom, "Fails …");
  await tom.getByLabel("Why?").fill("The broker’s licence changed.");
  await expect(lia.getByText("Tom Okafor is editing this")).toBeVisible();
  await judge(lia, "Holds");
  await expect(lia.getByRole("button", { name: "Open source: Holds. Change" })).toBeVisible();
  await tom.getByRole("button", { name: "Rule it out" }).click();
  const clash = tom.getByRole("alert").filter({ hasText: "Someone changed this" });
  await expect(clash).toContainText("Fails. The broker’s licence changed.");
  await expect(clash).toContainText("Holds");
  await clash.getByRole("button", { name: "Keep mine" }).click();
  await expect(lia.getByText("The broker’s licence changed.")).toBeVisible();
});

test("one person's two windows write one decision and lose nothing; signatures come without reload", async ({
  actors,
}) => {
  const world = await decidingTeam();
  const path = `/t/${world.at.team}/p/${world.at.project}/decide`;
  const [left, bo] = [await actors.enter(world.facilitator), await actors.enter(world.bo)];
  const right = await left.context().newPage();
  for (const page of [left, right, bo]) await page.goto(path);
  await left.getByLabel("The decision in one sentence").fill("We use Go");
  await expect(right.getByLabel("The decision in one sentence")).toHaveValue("We use Go");
  await left.getByLabel("Because").fill("It is one binary.");
  await right.getByLabel("Because").fill("Four of us write it.");
  const clash = (page: Page) => page.getByText("Someone changed this while you were writing").locator("..");
  await expect.poll(async () => (await clash(left).count()) + (await clash(right).count())).toBe(1);
  const late = (await clash(left).count()) === 1 ? left : right;
  await expect(clash(late)).toContainText("It is one binary.");
  await expect(clash(late)).toContainText("Four of us write it.");
  await clash(late).getByRole("button", { name: "Keep mine" }).click();
  const kept = late === left ? "It is one binary." : "Four of us write it.";
  for (const page of [left, right]) await expect(page.getByLabel("Because")).toHaveValue(kept);

  await expect(bo.getByText(kept)).toBeVisible();
  await bo.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(left.getByText(/One does/)).toBeVisible();
});

test("one person's two windows write one dissent: the later sees both", async ({ actors }) => {
  const world = await decidingTeam();
  const bo = await actors.enter(world.bo);
  const again = await bo.context().newPage();
  for (const page of [bo, again]) await page.goto(`/t/${world.at.team}/p/${world.at.project}/decide`);
  for (const page of [bo, again]) await page.getByRole("button", { name: "Write dissent" }).click();
  await bo.getByLabel("Your dissent").fill("I would choose Node.js.");
  await again.getByLabel("Your dissent").fill("I would wait a quarter.");
  await again.getByRole("button", { name: "Keep it in the record" }).click();
  const clash = bo.getByText("Someone changed this while you were writing").locator("..");
  await expect(clash).toContainText("I would choose Node.js.");
  await expect(clash).toContainText("I would wait a quarter.");
  await clash.getByRole("button", { name: "Keep mine" }).click();
  await bo.getByRole("button", { name: "Keep it in the record" }).click();
  await expect(again.getByText("“I would choose Node.js.”")).toBeVisible();
});
