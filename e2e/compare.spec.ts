// Does a team see who leads, made of what, and what would tip it?
import { compared, forGo, forNode } from "@/testing/comparing";
import { weighingTeam } from "@/testing/weighing";
import { expectAccessible } from "./accessible";
import { expect, test } from "./actors";

test("the comparison opens once there is something to compare", async ({ actors }) => {
  const { at, facilitator } = await weighingTeam();
  const page = await actors.enter(facilitator);
  await page.goto(`/t/${at.team}/p/${at.project}/compare`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Needs weights and two scored candidates");
  await expect(page.getByRole("link", { name: "Go to Candidates" })).toHaveAttribute("href", /\/candidates$/);
  await expectAccessible(page);
});

test("a member tries other weights, shares them, and goes back", async ({ actors }) => {
  const world = await weighingTeam();
  const bo = await world.seat("Bo Mensah", "member");
  await compared(world, true, [
    [world.facilitator, [50, 30, 20], forGo],
    [bo, [20, 20, 60], forNode],
  ]);
  const page = await actors.enter(bo);
  await page.goto(`/t/${world.at.team}/p/${world.at.project}/compare`);
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toContainText("Node.js leads");
  await expect(page.getByText("2 of 2 voted in round 1 · 6 cells scored")).toBeVisible();
  await expect(page.getByText("Withdrawn: Nobody knows it")).toBeVisible();
  await expect(page.getByText("Ana Kim alone would choose Go; the other one chooses Node.js.")).toBeVisible();
  await page.getByText("Show as table").click();
  await expect(
    page.getByRole("table", { name: "Ranking, in figures" }).getByRole("row", { name: /Node\.js/ }),
  ).toContainText(".706");
  await expectAccessible(page);

  const slider = page.getByRole("slider", { name: "Operability" });
  await slider.focus();
  await slider.press("End");
  await expect(page).toHaveURL(/w=100-0-0/);
  await expect(page.getByText("Scenario, not saved")).toBeVisible();
  await expect(page.getByRole("list", { name: "Ranking" }).getByText("was 1st, .706")).toBeVisible();
  await slider.press("ArrowLeft");
  await expect(page).toHaveURL(/w=99-0-1|w=99-1-0/);
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByText("Scenario, not saved")).toBeVisible();
  await expect(page.getByRole("slider", { name: "Operability" })).toHaveValue("99");
  await page.getByRole("slider", { name: "Hiring" }).press("0");
  await expect(page).not.toHaveURL(/w=/);
  await expect(page.getByText("Scenario, not saved")).toBeHidden();
  await expect(page.getByRole("slider", { name: "Operability" })).toHaveValue("35");
});

test("the views are reached by arrows, and lead to the scores", async ({ actors }) => {
  const world = await weighingTeam();
  const bo = await world.seat("Bo Mensah", "member");
  const [go] = await compared(world, true, [
    [world.facilitator, [50, 30, 20], forGo],
    [bo, [20, 20, 60], forNode],
  ]);
  const page = await actors.enter(bo);
  const address = `/t/${world.at.team}/p/${world.at.project}/compare`;
  await page.goto(address);
  await expect(page.locator("main [inert]")).toHaveCount(0);
  await page.getByRole("tab", { name: "Ranking" }).press("ArrowRight");
  await expect(page).toHaveURL(/view=tipping/);
  await page.getByRole("tab", { name: "What tips it" }).press("ArrowLeft");
  await expect(page.getByRole("tab", { name: "Ranking" })).toBeFocused();
  await page.getByRole("tab", { name: "Heatmap" }).click();
  await expect(page).toHaveURL(/view=heatmap/);
  await expect(page.getByRole("table").getByRole("rowheader", { name: "Node.js" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("tab", { name: "Heatmap" }).press("End");
  await expect(page.getByRole("listitem").filter({ hasText: "would choose Go" })).toContainText("Ana Kim");
  await page.getByText("Show as table").click();
  await expect(page.getByRole("row", { name: /Bo Mensah/ })).toContainText("you");
  await expectAccessible(page);
  await page.getByRole("tab", { name: "Each member" }).press("ArrowLeft");
  await expect(page.getByText(/The scores are furthest apart on Go × Operability/)).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${address}?view=disagreement`);
  await page.getByRole("link", { name: "Go × Operability", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/scores\\?cell=${go}\\.${world.criterionIds[0]}&view=spread`));
});

test("it fits a phone", async ({ actors }) => {
  test.slow();
  const world = await weighingTeam();
  const bo = await world.seat("Bo Mensah", "member");
  await compared(world, true, [
    [world.facilitator, [50, 30, 20], forGo],
    [bo, [20, 20, 60], forNode],
  ]);
  const page = await actors.enter(bo);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const view of ["ranking&w=60-20-20", "heatmap", "disagreement", "members"]) {
    await page.goto(`/t/${world.at.team}/p/${world.at.project}/compare?view=${view}`);
    await expect(page.getByRole("tab", { selected: true })).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await expectAccessible(page);
  }
});

test("an anonymous round shows no member’s ranking, by name or otherwise", async ({ actors }) => {
  const world = await weighingTeam();
  const [bo, mia] = [await world.seat("Bo Mensah", "member"), await world.seat("Mia Novak", "member")];
  await compared(world, false, [
    [world.facilitator, [50, 30, 20], forGo],
    [bo, [60, 20, 20], forGo],
    [mia, [10, 10, 80], forNode],
  ]);
  const page = await actors.enter(mia);
  await page.goto(`/t/${world.at.team}/p/${world.at.project}/compare?view=members`);
  await expect(page.getByRole("tab", { selected: true })).toHaveText("Ranking");
  await expect(page.getByRole("tab", { name: "Each member" })).toHaveCount(0);
  await expect(page.getByText("Each of the three would choose Go alone, too.")).toBeVisible();
  expect(await page.content()).not.toMatch(/Bo Mensah/);
});
