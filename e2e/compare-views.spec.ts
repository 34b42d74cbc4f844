// Does a team see the other ways to look at its comparison, and does each lead on?
import type { Locator, Page } from "@playwright/test";
import { compared, forGo, forNode } from "@/testing/comparing";
import { weighingTeam } from "@/testing/weighing";
import { expectAccessible } from "./accessible";
import { expect, test } from "./actors";

/** Presses until the address says so: a press before the page listens is lost. */
async function pressed(page: Page, what: Locator, address: RegExp) {
  await expect(async () => {
    await what.click({ timeout: 2_000 });
    await expect(page).toHaveURL(address, { timeout: 2_000 });
  }).toPass();
}

/** Ana, who prefers Go, and Bo, who prefers Node.js, with all that they gave revealed. */
async function told() {
  const world = await weighingTeam();
  const bo = await world.seat("Bo Mensah", "member");
  const ids = await compared(world, true, [
    [world.facilitator, [50, 30, 20], forGo],
    [bo, [20, 20, 60], forNode],
  ]);
  return { world, bo, ids, address: `/t/${world.at.team}/p/${world.at.project}/compare` };
}

test("methods stand side by side, with their figures to open", async ({ actors }) => {
  const { bo, address } = await told();
  const page = await actors.enter(bo);
  await page.goto(address);
  await pressed(page, page.getByRole("button", { name: "Methods side by side" }), /view=methods/);
  await expect(page.getByText("By weighted sum, which is the result, it is Node.js.")).toBeVisible();
  await expect(page.getByRole("list", { name: "TOPSIS" }).getByRole("listitem")).toHaveText([/1\s*Node\.js/, /2\s*Go/]);
  await expect(page.getByText(/in the orders of two members/).first()).toBeVisible();
  await page.getByText("PROMETHEE II", { exact: true }).last().click();
  await expect(page.getByText(/a lead of up to q = \.1 of the scale counts nothing/)).toBeVisible();
  await expect(page.getByRole("table", { name: "PROMETHEE II, in figures" }).getByRole("row")).toHaveCount(3);
  await expectAccessible(page);
});

test("two axes are picked, live in the address, and say who gives up what", async ({ actors }) => {
  const { world, bo, address } = await told();
  const [operability, runCost] = world.criterionIds;
  const page = await actors.enter(bo);
  await page.goto(`${address}?view=trade-off`);
  await expect(page.getByRole("combobox", { name: "Up" })).toHaveValue("rest");
  await page.getByRole("combobox", { name: "Across" }).selectOption({ label: "Operability" });
  await page.getByRole("combobox", { name: "Up" }).selectOption({ label: "Run cost" });
  await expect(page).toHaveURL(new RegExp(`x=${operability}&y=${runCost}|y=${runCost}.*x=${operability}`));
  await page.reload();
  await expect(page.getByRole("combobox", { name: "Up" })).toHaveValue(runCost ?? "");
  await expect(
    page.getByText("Node.js gives up nothing: no other is better on Operability or on Run cost."),
  ).toBeVisible();
  await page.getByText("Show as table").click();
  const table = page.getByRole("table", { name: "Trade-off, in figures" });
  await expect(table.getByRole("row", { name: /^Go/ })).toContainText("no better than Node.js");
  await expectAccessible(page);
});

test("one profile is followed, and the agenda leads to where to talk", async ({ actors }) => {
  const { world, bo, ids, address } = await told();
  const page = await actors.enter(bo);
  await page.goto(`${address}?view=profiles`);
  await expect(page.getByRole("button", { name: "Node.js" })).toHaveAttribute("aria-pressed", "true");
  const go = page.getByRole("list", { name: "Follow one" }).getByRole("button", { name: "Go" });
  await pressed(page, go, new RegExp(`follow=${ids[0]}`));
  await expect(page.getByText(/^Go is /)).toBeVisible();
  await expectAccessible(page);

  await page.goto(`${address}?view=disagreement`);
  await expect(page.getByRole("heading", { name: /^Talk first about / })).toBeVisible();
  await expect(page.getByText(/Ordinal consensus \(Tastle & Wierman\) is/)).toBeVisible();
  await expectAccessible(page);
  const first = page.getByRole("list", { name: "What to talk about first" }).getByRole("link").first();
  await first.click();
  await expect(page).toHaveURL(/\/(scores\?cell=|weights)/);

  await page.goto(`/t/${world.at.team}/p/${world.at.project}/weights`);
  await expect(page.getByRole("heading", { name: "Talk about these first" })).toBeVisible();
});

test("of the members, those who would choose otherwise can be listed alone", async ({ actors }) => {
  const { bo, address } = await told();
  const page = await actors.enter(bo);
  await page.goto(`${address}?view=members`);
  await expect(page.getByRole("list", { name: "Bo Mensah’s own ranking" })).toBeVisible();
  await pressed(page, page.getByText("Would choose otherwise 1"), /who=otherwise/);
  await expect(page.getByRole("list", { name: "Ana Kim’s own ranking" })).toBeVisible();
  await expect(page.getByRole("list", { name: "Bo Mensah’s own ranking" })).toHaveCount(0);
});

test("they fit the narrowest phone", async ({ actors }) => {
  test.slow();
  const { bo, address } = await told();
  const page = await actors.enter(bo);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const view of ["methods", "trade-off", "profiles", "disagreement", "members"]) {
    await page.goto(`${address}?view=${view}`);
    await expect(page.getByRole("tab", { selected: true })).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(page);
  }
});
