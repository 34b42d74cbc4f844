// Does a team keep other weights under a name, share them, and find them again?
import type { Page } from "@playwright/test";
import { compared, forGo, forNode } from "@/testing/comparing";
import { type Seat, weighingTeam } from "@/testing/weighing";
import { expectAccessible } from "./accessible";
import { type Actors, expect, test } from "./actors";

/** Bo and Mia are in a project whose weights are accepted and whose scores are locked: Node.js leads. */
async function comparing() {
  const world = await weighingTeam();
  const [bo, mia] = [await world.seat("Bo Mensah", "member"), await world.seat("Mia Novak", "member")];
  await compared(world, true, [
    [world.facilitator, [50, 30, 20], forGo],
    [bo, [20, 20, 60], forNode],
  ]);
  const parts = (...each: number[]) =>
    Object.fromEntries(world.criterionIds.map((id, place) => [id, each[place] ?? 0]));
  return { world, bo, mia, parts, address: `/t/${world.at.team}/p/${world.at.project}/compare` };
}

async function enter(actors: Actors, seat: Seat, address: string): Promise<Page> {
  const page = await actors.enter(seat);
  await page.goto(address);
  await listening(page);
  return page;
}

/** Until the page's script listens, its sliders can't be moved. */
async function listening(page: Page): Promise<void> {
  await expect(page.locator("main [inert]")).toHaveCount(0);
}

test("a member saves a scenario, and another one opens its link", async ({ actors }) => {
  const { bo, mia, address } = await comparing();
  const page = await enter(actors, bo, address);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("slider", { name: "Operability" }).press("End");
  await page.getByRole("button", { name: "Save…" }).click();
  const dialog = page.getByRole("dialog", { name: "Save this scenario" });
  await expect(dialog.getByText("Operability 100")).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  await expect(dialog.getByText("Give it a name.")).toBeVisible();
  await dialog.getByRole("textbox", { name: "Name" }).fill("Runs itself");
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page).toHaveURL(/compare\?scenario=1$/);
  await expect(page.getByRole("combobox", { name: "Weights" })).toContainText("Runs itself, Node.js first");
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Copied")).toBeVisible();

  const other = await enter(actors, mia, await page.evaluate(() => navigator.clipboard.readText()));
  await expect(other.getByText(/By Bo Mensah/)).toBeVisible();
  await expect(other.getByText(/Under the group’s own weights: Node\.js leads/)).toBeVisible();
  await expect(other.getByRole("slider", { name: "Operability" })).toHaveValue("100");
  await expect(other.getByRole("button", { name: /Rename or delete/ })).toHaveCount(0);
  await expectAccessible(other);
  await other.getByRole("slider", { name: "Hiring" }).press("PageUp");
  await expect(other.getByText("Edited, not saved")).toBeVisible();
  await expect(other.getByRole("button", { name: "Save changes" })).toHaveCount(0);
  await other.getByRole("button", { name: "Undo changes" }).click();
  await expect(other).toHaveURL(/compare\?scenario=1$/);
  await other.getByRole("slider", { name: "Hiring" }).press("0");
  await expect(other).toHaveURL(/compare$/);
  await expect(other.getByRole("slider", { name: "Operability" })).toHaveValue("35");
});

test("a scenario is changed, renamed, deleted, and comes back", async ({ actors }) => {
  const { world, bo, parts, address } = await comparing();
  await bo.api.scenarios.save({ ...world.at, name: "Cheap", parts: parts(10, 80, 10) });
  await bo.api.scenarios.save({ ...world.at, name: "Alike", parts: parts(1, 1, 1) });
  const page = await enter(actors, bo, `${address}?scenario=1`);
  await expect(page.getByRole("slider", { name: "Run cost" })).toHaveValue("80");
  await page.getByRole("slider", { name: "Run cost" }).press("PageUp");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByText("“Cheap” has these weights now")).toBeVisible();
  await expect(page).toHaveURL(/compare\?scenario=1$/);
  await expect(page.getByRole("slider", { name: "Run cost" })).toHaveValue("90");
  await page.getByRole("button", { name: "Rename or delete Cheap" }).click();
  await page.getByRole("menuitem", { name: "Rename…" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("alike");
  await page.getByRole("button", { name: "Rename", exact: true }).click();
  await expect(page.getByText("There is already a scenario called alike.")).toBeVisible();
  await page.getByRole("textbox", { name: "Name" }).fill("Cheap to run");
  await page.getByRole("button", { name: "Rename", exact: true }).click();
  await page.getByRole("button", { name: "Rename or delete Cheap to run" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(page.getByText("“Cheap to run” is deleted")).toBeVisible();
  await expect(page).toHaveURL(/compare$/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("The scenario is back")).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Weights" })).toContainText("Cheap to run");
});

test("scenarios stand side by side, on a phone too, and are read-only once it is sealed", async ({ actors }) => {
  const { world, bo, parts, address } = await comparing();
  for (const [name, each] of [
    ["Cheap to run", [0, 100, 0]],
    ["If hiring gets much harder than we think it will", [10, 10, 80]],
    ["Alike", [1, 1, 1]],
    ["Runs itself", [90, 5, 5]],
  ] as const)
    await bo.api.scenarios.save({ ...world.at, name, parts: parts(...each) });
  const page = await enter(actors, bo, `${address}?view=scenarios`);
  const table = page.getByRole("table", { name: /under each scenario/ });
  await expect(table.getByRole("columnheader")).toHaveText([
    "Candidate",
    "The group",
    "Cheap to run",
    /^If hiring gets/,
    "Alike",
  ]);
  await expect(page.getByText(/Node\.js is first under the group’s weights/)).toBeVisible();
  const fourth = page.getByRole("checkbox", { name: "Runs itself beside the group" });
  await expect(fourth).toBeDisabled();
  await page.getByRole("checkbox", { name: "Alike beside the group" }).uncheck();
  await fourth.check();
  await expect(page).toHaveURL(/beside=1\.2\.4/);
  await expect(table.getByRole("columnheader").last()).toHaveText("Runs itself");
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectAccessible(page);

  const { prisma } = await import("@/server/db").then(({ connection }) => connection());
  await prisma.project.update({ where: { id: world.projectId }, data: { phase: "sealed" } });
  await page.goto(`${address}?scenario=4`);
  await listening(page);
  await expect(page.getByText(/By Bo Mensah/)).toBeVisible();
  await page.getByRole("slider", { name: "Hiring" }).press("PageUp");
  await expect(page.getByText("Edited, not saved")).toBeVisible();
  await expect(page.getByRole("button", { name: /Save/ })).toHaveCount(0);
  await expect(page.getByRole("button", { name: /Rename or delete/ })).toHaveCount(0);
});

test("a weight that is held stays, and a scenario that is gone is said to be", async ({ actors }) => {
  const { mia, address } = await comparing();
  const page = await enter(actors, mia, address);
  await page.getByRole("button", { name: "Hold Hiring" }).click();
  await page.getByRole("slider", { name: "Operability" }).press("End");
  await expect(page.getByRole("slider", { name: "Hiring" })).toHaveValue("40");
  await expect(page.getByRole("slider", { name: "Operability" })).toHaveValue("60");
  await expect(page).toHaveURL(/w=60-0-40/);
  await page.goto(`${address}?scenario=12`);
  await expect(page.getByText("The scenario in this link isn’t kept any more.")).toBeVisible();
});
