// Can people weigh by swings, by pairs, and by the best and the worst?
import type { Page } from "@playwright/test";
import { openRound, weighingTeam } from "@/testing/weighing";
import { expectAccessible } from "./accessible";
import { expect, test } from "./actors";
import { expectNarrow, title, weightsPage } from "./weights-page";

const phone = { width: 360, height: 740 };
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

test("swings are given by keyboard alone: an order, a draft, and what is moved by hand stays", async ({ actors }) => {
  const world = await weighingTeam();
  const bo = await world.seat("Bo Mensah", "member");
  const roundId = await openRound(world, { method: "swing" });
  const page = await weightsPage(actors, world, bo);
  await expect(page.getByRole("heading", { name: "Put the swings in order" })).toBeVisible();
  // Lifted by its number and moved by arrows, or by the buttons beside it.
  const place = button(page, /^Operability, place/);
  for (const key of ["Space", "ArrowUp", "ArrowUp", "ArrowDown", "Escape", "Space", "ArrowUp", "ArrowUp", "Space"])
    await place.press(key);
  await expect(button(page, "Operability, place 1 of 3")).toBeFocused();
  for (const move of ["Hiring: down", "Hiring: down"]) await button(page, move).press("Enter");
  await expectAccessible(page);
  await button(page, "Next: how much each").press("Enter");
  await expect(page.getByRole("heading", { name: "Beside Operability’s 100, what is each worth?" })).toBeFocused();
  const slider = (name: string) => page.getByRole("slider", { name });
  await expect(slider("Run cost")).toHaveValue("45");
  await slider("Run cost").press("PageUp");
  await slider("Run cost").press("PageUp");
  await expect(slider("Run cost")).toHaveValue("65");
  await expect(slider("Hiring")).toHaveValue("18");
  await expectAccessible(page);
  await button(page, "Back to the order").press("Enter");
  await button(page, "Hiring: up").press("Enter");
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
  await page.reload();
  await expect(slider("Run cost")).toHaveValue("65");
  await expect(slider("Hiring")).toHaveValue("45");
  await expect(page.getByText("more than Hiring, which you put before it")).toBeVisible();
  await button(page, "Submit ballot").press("Enter");
  await expect(title(page, "Your ballot is in")).toBeVisible();
  await expectNarrow(page);
  await world.facilitator.api.weighting.closeAndReveal({ ...world.at, roundId });
  const { criteria } = await bo.api.weighting.results({ ...world.at, roundId });
  expect(criteria.find(({ criterionId }) => criterionId === world.criterionIds[0])?.mine).toBeCloseTo(10_000 / 210, 3);
});

test("pairs are judged on a phone, and the one that fits least is named and never in the way", async ({ actors }) => {
  const world = await weighingTeam();
  const mia = await world.seat("Mia Novak", "member");
  await openRound(world, { method: "pairwise" });
  const page = await weightsPage(actors, world, mia, phone);
  await expect(page.getByText("Pair 1 of 3")).toBeVisible();
  await button(page, "Next pair").click();
  await expect(page.getByText("Say which one matters more, or skip this pair.")).toBeVisible();
  // Around in a circle: each beats the next, which no weights can say.
  const beats: Record<string, string> = { Operability: "Run cost", "Run cost": "Hiring", Hiring: "Operability" };
  for (let pair = 1; pair <= 3; pair += 1) {
    await expect(page.getByText(`Pair ${pair} of 3`)).toBeVisible();
    const names = await page.locator("main button[aria-pressed] b").allTextContents();
    const winner = names.find((name) => names.includes(beats[name] ?? "")) ?? "";
    await button(page, new RegExp(`^${winner}`)).click();
    await page.getByRole("radio", { name: `${winner} matters extremely more than ${beats[winner]}, 9` }).check();
    if (pair === 1) await expectAccessible(page);
    await expectNarrow(page);
    await button(page, pair === 3 ? "To the overview" : "Next pair").click();
  }
  await expect(page.getByText("Consistency: poor")).toBeVisible();
  await expect(page.getByText(/disagree most\. You said/)).toBeVisible();
  await expectAccessible(page);
  await button(page, "Review this pair").click();
  await button(page, "Both the same").click();
  await button(page, "Undo").click();
  await button(page, "To the overview").click();
  await button(page, "Keep as is").click();
  await expectNarrow(page);
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
  await page.reload();
  await expect(page.getByText("3 of 3 pairs judged")).toBeVisible();
  await button(page, "Submit ballot").click();
  await expect(title(page, "Your ballot is in")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Hiring" })).toContainText("33");
});

test("pairs are judged by keys: arrows for the side, figures for how much", async ({ actors }) => {
  const world = await weighingTeam();
  const bo = await world.seat("Bo Mensah", "member");
  await openRound(world, { method: "pairwise" });
  const page = await weightsPage(actors, world, bo);
  await expectAccessible(page);
  await page.keyboard.press("5");
  await expect(page.getByText("Which one? Press ← or → first.")).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("5");
  await expect(page.getByText("Pair 2 of 3")).toBeVisible();
  await page.keyboard.press("s");
  await expect(page.getByText("Pair 3 of 3")).toBeVisible();
  await page.keyboard.press("u");
  await expect(page.getByText("Pair 2 of 3")).toBeVisible();
  await page.keyboard.press("1");
  await page.keyboard.press("s");
  await expect(page.getByRole("heading", { name: "This is what your pairs say" })).toBeFocused();
  await expect(page.getByText("Pairs that aren’t judged are inferred from the others.")).toBeVisible();
  await expectAccessible(page);
  await button(page, "Submit ballot").press("Enter");
  await expect(title(page, "Your ballot is in")).toBeVisible();
});

test("the best and the worst are chosen, and all others held against them", async ({ actors }) => {
  const world = await weighingTeam();
  const bo = await world.seat("Bo Mensah", "member");
  await openRound(world, { method: "best-worst" });
  const page = await weightsPage(actors, world, bo, phone);
  await button(page, "Submit, nothing judged yet").click();
  await expect(page.getByText("Choose what matters most.")).toBeVisible();
  await page.getByRole("radio", { name: "Operability" }).check();
  await page
    .getByRole("radiogroup", { name: "Which one matters least?" })
    .getByRole("radio", { name: "Hiring" })
    .check();
  await expectAccessible(page);
  await page.getByRole("radio", { name: "Operability matters a little more than Run cost, 3" }).check();
  await page.getByRole("radio", { name: "Operability matters extremely more than Hiring, 9" }).check();
  await expect(button(page, "Submit, 1 left")).toBeVisible();
  await page.getByRole("radio", { name: "Run cost matters a little more than Hiring, 3" }).check();
  await expect(page.getByText("Consistency: good")).toBeVisible();
  await expectAccessible(page);
  await expectNarrow(page);
  await button(page, "Submit ballot").click();
  await expect(title(page, "Your ballot is in")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Operability" })).toContainText("69");
});
