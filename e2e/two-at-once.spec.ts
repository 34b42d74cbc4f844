// Do people who work on one project at the same time see each other, and lose nothing to each other?
import type { Page } from "@playwright/test";
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
