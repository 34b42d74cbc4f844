// Can a team take its decision, from the open ballot to the exported ADR?
import { readFile } from "node:fs/promises";
import { dispatch } from "@/testing/example/dispatch";
import { play } from "@/testing/example/play";
import { type Cast, castExample } from "@/testing/story";
import { expect, test } from "./actors";

test.setTimeout(180_000);

test("from the open ballot to the ADR", async ({ actors }) => {
  const team = `main-${crypto.randomUUID().slice(0, 8)}`;
  const cast = await castExample("a long password", team);
  const project = await play(cast, team, dispatch);
  const here = { team, project };
  const page = await actors.enter(cast.ana);

  await test.step("the ballot that waits is cast", async () => {
    await page.goto(`/t/${team}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("One project waits for you");
    await page.getByRole("link", { name: "Cast your ballot" }).click();
    await page.getByRole("button", { name: "Even out" }).click();
    await page.getByRole("button", { name: "Submit ballot" }).click();
    await expect(page.getByText("6 of 6 have voted")).toBeVisible();
  });

  await test.step("the round is revealed and its weights are accepted", async () => {
    await page.getByRole("button", { name: "Close and reveal" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Close and reveal" }).click();
    await expect(page.getByText("n = 6")).toBeVisible();
    await page.getByRole("button", { name: "Accept the weights" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Accept the weights" }).click();
    await expect(page.getByText("Accepted weights")).toBeVisible();
  });

  await test.step("the missing cells are scored and the scores locked", async () => {
    await page.getByRole("link", { name: "Scores" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Four cells wait for your score");
    for (const left of ["Three cells wait", "Two cells wait", "One cell waits", "You have scored every cell"]) {
      await page.getByRole("button", { name: "Score the next cell" }).click();
      await page.getByRole("radiogroup", { name: "Your score, 1 to 5" }).getByRole("radio", { name: "3" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText(left);
    }
    await page.getByRole("button", { name: "Lock the scores" }).click();
    await page.getByRole("button", { name: "Lock and show" }).click();
    await page.getByRole("link", { name: "Go to Compare" }).click();
  });

  await test.step("the ranking says who leads", async () => {
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/lead|level/);
    await expect(page.getByText("AWS Lambda").first()).toBeVisible();
    await page.getByRole("link", { name: "Go to Decide" }).click();
  });

  await test.step("the decision is written, signed and sealed", async () => {
    await page.getByLabel("Decision", { exact: true }).selectOption({ label: "Node.js" });
    await page.getByLabel("The decision in one sentence").fill("We build the dispatch backend on Node.js.");
    await page.getByLabel("Because", { exact: true }).fill("Most of us have run it, and it holds the connections.");
    const why = page.getByLabel("Why it is chosen all the same");
    if (await why.isVisible()) await why.fill("It is what we can run at night.");
    await expect(page.getByText(/Draft saved/).first()).toBeVisible();
    await signAll(cast, here);
    await page.reload();
    await page.getByRole("button", { name: "Approve", exact: true }).click();
    await expect(page.getByRole("button", { name: "Approve", exact: true })).toHaveAttribute("aria-pressed", "true");
    await page.getByLabel(/Type/).fill(dispatch.title);
    await page.getByRole("button", { name: "Decide and seal" }).click();
    await expect(page).toHaveURL(/\/record/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("We build the dispatch backend on Node.js.");
  });

  await test.step("the ADR is read and downloaded", async () => {
    await page.getByRole("button", { name: "MADR 4" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("dialog").getByRole("link", { name: "Download" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("0001-we-build-the-dispatch-backend-on-node-js.md");
    const text = await readFile(await file.path(), "utf8");
    expect(text).toMatch(/^---\nstatus: accepted\n/);
    expect(text).toContain("# We build the dispatch backend on Node.js");
    expect(text).toContain("Sora Tanaka");
  });
});

async function signAll(cast: Cast, here: { team: string; project: number }): Promise<void> {
  for (const name of ["ben", "jana", "luis", "pia"] as const) {
    const seen = await cast[name].api.record.draft(here);
    if (!seen) throw new Error("There is no draft to sign.");
    await cast[name].api.record.sign({
      ...here,
      stance: "approve",
      reason: "",
      version: seen.version,
      hash: seen.signedHash,
    });
  }
}
