// Does a team see how sure its result is, and what would tip it?
import type { Page } from "@playwright/test";
import { compared, forGo, forNode } from "@/testing/comparing";
import { weighingTeam } from "@/testing/weighing";
import { expectAccessible } from "./accessible";
import { type Actors, expect, test } from "./actors";

/** Bo looks at a comparison that Node.js leads; his page and its address. */
async function comparing(actors: Actors, view: string, size?: { width: number; height: number }) {
  const world = await weighingTeam();
  const bo = await world.seat("Bo Mensah", "member");
  await compared(world, true, [
    [world.facilitator, [50, 30, 20], forGo],
    [bo, [20, 20, 60], forNode],
  ]);
  const page = await actors.enter(bo);
  if (size) await page.setViewportSize(size);
  const address = `/t/${world.at.team}/p/${world.at.project}/compare`;
  await page.goto(`${address}?view=${view}`);
  return { page, address };
}

/** From now on the page's workers take a million draws for a thousand millions: nobody waits for those. */
async function endless(page: Page) {
  await page.evaluate(() => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, asked: { samples?: number } | string) {
      const isLong = typeof asked === "object" && asked.samples === 1_000_000;
      post.call(this, isLong ? { ...asked, samples: 1_000_000_000 } : asked);
    };
  });
}

test("the ranks’ chances are counted under three doubts, finer on asking, and stopped", async ({ actors }) => {
  const { page } = await comparing(actors, "chances");
  await expect(page.getByText(/^In mixes of these two ballots, Node\.js is always first/)).toBeVisible();
  await expect(page.getByText(/10,000 draws, seed 4711: each figure within 1\.0 points/)).toBeVisible();
  await expect(page.getByRole("button", { name: /1,000,000 draws/ })).toHaveCount(0);
  await expectAccessible(page);

  await page.getByRole("radio", { name: "Any weights" }).check();
  await expect(page).toHaveURL(/doubt=any/);
  await expect(page.getByText(/^With any weights that there can be, /)).toBeVisible();
  await expect(page.getByRole("heading", { name: "What you would have to care about" })).toBeVisible();
  await page.getByText("Show as table").first().click();
  await expect(page.getByRole("table", { name: "Rank chances, in per cent" }).getByRole("row")).toHaveCount(3);
  await expectAccessible(page);

  const finer = page.getByRole("button", { name: "1,000,000 draws, for a finer figure" });
  await finer.click();
  await expect(page.getByText(/1,000,000 draws, seed 4711: each figure within 0\.1 points/)).toBeVisible();
  await expect(finer).toHaveCount(0);

  await page.getByRole("radio", { name: "The scores" }).check();
  await expect(page.getByText(/^With these weights, and scores as unsure as their voters say, /)).toBeVisible();
  await endless(page);
  await finer.click();
  await expect(page.getByRole("progressbar", { name: "Draws" })).toBeVisible();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText(/draws, seed 4711/)).toBeVisible();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
});

test("a count that fails leaves the last figure standing", async ({ actors }) => {
  const { page } = await comparing(actors, "chances&doubt=any");
  await expect(page.getByText(/10,000 draws, seed 4711/)).toBeVisible();
  await page.evaluate(() => {
    const Real = window.Worker;
    function NoWorker() {
      window.Worker = Real;
      throw new Error("No worker today.");
    }
    Object.assign(window, { Worker: NoWorker });
  });
  await page.getByRole("button", { name: /1,000,000 draws/ }).click();
  await expect(page.getByText("It could not be counted again; this is the last figure.")).toBeVisible();
  await expect(page.getByText(/10,000 draws, seed 4711/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Retry" }).click();
  await expect(page.getByText("It could not be counted again; this is the last figure.")).toHaveCount(0);
  await expect(page.getByText(/1,000,000 draws, seed 4711/)).toBeVisible();
});

test("what tips it: the lead over each weight, one weight as lines, and the result without each part", async ({
  actors,
}) => {
  const { page, address } = await comparing(actors, "ranking");
  await expect(page.locator("main [inert]")).toHaveCount(0); // the page’s script listens
  await page.getByRole("button", { name: "How far each weight and score may move" }).click();
  await expect(page).toHaveURL(/view=tipping/);
  await expect(page.getByText(/moves the lead most/)).toBeVisible();
  await expect(page.getByRole("list", { name: /^The lead of Node\.js/ }).getByRole("listitem")).toHaveCount(3);
  await page.getByRole("combobox", { name: "The weight of" }).selectOption({ label: "Hiring" });
  await expect(page).toHaveURL(/line=3/);
  await expect(page.getByText(/with Hiring|whatever Hiring weighs/).first()).toBeVisible();
  await page.getByRole("button", { name: "Operability" }).click();
  await expect(page).toHaveURL(/line=1/);
  await expect(page.getByRole("table", { name: /The result without/ })).toContainText("Node.js");
  await expect(page.getByText(/^No weights put it first/)).toBeVisible();
  await expectAccessible(page);

  await page.goto(`${address}?view=tipping&w=60-20-20`);
  await expect(page.getByText("Ballots are left out under the group’s own weights only.")).toBeVisible();
});

test("how sure it is fits a phone", async ({ actors }) => {
  test.slow();
  const { page, address } = await comparing(actors, "chances&doubt=any", { width: 320, height: 740 });
  for (const view of ["chances&doubt=any", "tipping&line=2"]) {
    await page.goto(`${address}?view=${view}`);
    await expect(page.getByRole("tab", { selected: true })).toBeInViewport();
    if (view.startsWith("chances")) await expect(page.getByText(/10,000 draws, seed/)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(page);
  }
});
