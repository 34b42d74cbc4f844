// Can a team write down what it decided, sign it, seal it, and find it again?
import { readFile } from "node:fs/promises";
import { type DecidingWorld, decidingTeam } from "@/testing/deciding";
import { expectAccessible } from "./accessible";
import { expect, test } from "./actors";

const at = ({ at: { team, project } }: DecidingWorld, stage: string) => `/t/${team}/p/${project}/${stage}`;

test("a decision is written, signed by several people, sealed, exported, found and superseded", async ({ actors }) => {
  test.setTimeout(180_000);
  const world = await decidingTeam();
  const ana = await actors.enter(world.facilitator);

  await test.step("the facilitator writes, and it saves itself", async () => {
    await ana.goto(at(world, "decide"));
    await expect(ana.getByRole("heading", { level: 1 })).toHaveText("Decide, and say why");
    await ana.getByLabel("Decision", { exact: true }).selectOption({ label: "Go" });
    await expect(ana.getByText("First in the ranking, so it needs no extra reason.")).toBeVisible();
    await ana.getByLabel("The decision in one sentence").fill("We use Go for the API runtime");
    await ana.getByLabel("Because").fill("Operability weighed most.");
    await ana
      .getByRole("button", { name: /^Insert: Go has/ })
      .first()
      .click();
    await ana.getByRole("button", { name: "Add a consequence" }).click();
    await ana.getByLabel("Consequence 1", { exact: true }).fill("One binary to ship.");
    await expect(ana.getByText(/Draft saved \d\d:\d\d/)).toBeVisible();
    await ana.reload();
    await expect(ana.getByLabel("Because")).toHaveValue(/^Operability weighed most\. Go has \.\d+/);
    await expect(ana.getByLabel("Consequence 1", { exact: true })).toHaveValue("One binary to ship.");
    await expectAccessible(ana);
  });

  await test.step("the others read it, sign it, and say what they would do instead", async () => {
    const bo = await actors.enter(world.bo);
    await bo.goto(at(world, "decide"));
    await expect(bo.getByRole("heading", { level: 1 })).toHaveText("Read it, then sign");
    await expect(bo.getByRole("button", { name: "Decide and seal" })).toHaveCount(0);
    await bo.getByRole("button", { name: "Approve", exact: true }).click();
    await expect(bo.getByRole("heading", { level: 1 })).toHaveText("You have signed what is written");
    const mia = await actors.enter(world.mia);
    await mia.goto(at(world, "decide"));
    await mia.getByRole("button", { name: "Write dissent" }).click();
    await mia.getByLabel("Your dissent").fill("I would choose Node.js.");
    await mia.getByRole("button", { name: "Keep it in the record" }).click();
    await expect(mia.getByText("“I would choose Node.js.”")).toBeVisible();
    await mia.getByRole("button", { name: "Object", exact: true }).click();
    await mia.getByRole("button", { name: "Sign as objecting" }).click();
    await expect(mia.getByText("Say why: the record keeps the reason.")).toBeVisible();
    await mia.getByLabel("Why you object").fill("Four of us have never written Go.");
    await mia.getByRole("button", { name: "Sign as objecting" }).click();
    await expect(mia.getByRole("button", { name: "Object", exact: true })).toHaveAttribute("aria-pressed", "true");
    const li = await actors.enter(world.li);
    await li.goto(at(world, "decide"));
    await li.getByRole("button", { name: "Approve", exact: true }).click();
    await expect(li.getByRole("heading", { level: 1 })).toHaveText("You have signed what is written");
  });

  await test.step("the facilitator sees what is missing, signs, previews and seals", async () => {
    await ana.reload();
    await expect(ana.getByText("3 of 4 must approve; 2 do.")).toBeVisible();
    await ana.getByRole("button", { name: "Approve", exact: true }).click();
    await expect(ana.getByRole("heading", { level: 1 })).toHaveText("Ready to be sealed");
    await ana.keyboard.press("Control+Enter");
    await expect(ana.getByRole("dialog").getByText("Four of us have never written Go.")).toBeVisible();
    await expectAccessible(ana);
    await ana.getByRole("button", { name: "Back to writing" }).click();
    const seal = ana.getByRole("button", { name: "Decide and seal" });
    await expect(seal).toBeDisabled();
    await ana.getByLabel(/^Type API runtime/).fill("API runtime");
    await seal.click();
    await expect(ana.getByRole("heading", { level: 1 })).toHaveText("We use Go for the API runtime");
    await expect(ana.getByRole("img", { name: "Sealed" })).toBeVisible();
    await expectAccessible(ana);
  });

  await test.step("the record is read on screen, and kept as a file", async () => {
    await ana.getByRole("button", { name: "MADR 4" }).click();
    const dialog = ana.getByRole("dialog");
    await expect(dialog.getByText(/^---\s+status: accepted/)).toBeVisible();
    await expectAccessible(ana);
    const [download] = await Promise.all([
      ana.waitForEvent("download"),
      dialog.getByRole("link", { name: "Download" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("0001-we-use-go-for-the-api-runtime.md");
    expect(await readFile(await download.path(), "utf8")).toContain("# We use Go for the API runtime");
    await dialog.getByText("Nygard").click();
    await expect(dialog.getByText(/^# 1\. We use Go/)).toBeVisible();
    await ana.keyboard.press("Escape");
    const outsider = await actors.outsider();
    const answer = await outsider.request.get(`/api/t/${world.at.team}/p/${world.at.project}/record/madr`);
    expect(answer.status()).toBe(401);
  });

  await test.step("everything that happened can be read", async () => {
    await ana.getByRole("link", { name: /^All \d+ entries$/ }).click();
    await expect(ana.getByText("Project opened: API runtime")).toBeVisible();
    await expectAccessible(ana);
  });

  await test.step("the library finds it", async () => {
    await ana.goto(`/t/${world.at.team}/records`);
    await ana.getByLabel("Search records").fill("operab");
    await expect(ana).toHaveURL(/q=operab/);
    await expect(ana.locator("mark").first()).toHaveText(/operab/i);
    await expect(ana.getByRole("status").getByText("1 record found")).toBeAttached();
    await expectAccessible(ana);
    await ana.getByLabel("Search records").fill("rust");
    await expect(ana.getByText("Nothing matches")).toBeVisible();
    await ana.getByRole("button", { name: "Clear all" }).click();
    await ana.getByRole("link", { name: "We use Go for the API runtime" }).click();
  });

  await test.step("it is looked at again, and superseded by a project that starts from it", async () => {
    await ana.getByRole("button", { name: "Look again" }).click();
    await ana.getByLabel("What we learned").fill("p95 is 90 ms.");
    await ana.getByRole("button", { name: "Keep it" }).click();
    await expect(ana.getByText("Still right")).toBeVisible();
    await ana.getByRole("button", { name: "Supersede" }).click();
    await ana.getByLabel("Name of the new project").fill("API runtime, again");
    await ana.getByRole("button", { name: "Open the project" }).click();
    await expect(ana).toHaveURL(/\/p\/2\/frame$/);
    await ana.goto(at(world, "record"));
    await expect(ana.getByText("Being decided anew.")).toBeVisible();
  });
});

test("before the seal the record says what is missing, and a change voids signatures in sight", async ({ actors }) => {
  const world = await decidingTeam();
  const [ana, bo] = [await actors.enter(world.facilitator), await actors.enter(world.bo)];
  await bo.goto(at(world, "record"));
  await expect(bo.getByRole("heading", { level: 1 })).toHaveText("Not sealed yet");
  await expect(bo.getByText("Choose the candidate first.")).toBeVisible();
  await expectAccessible(bo);
  await ana.goto(at(world, "decide"));
  await ana.getByLabel("Because").fill("Because.");
  await expect(ana.getByText(/version 1/)).toBeVisible();
  await bo.goto(at(world, "decide"));
  await bo.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(bo.getByRole("heading", { level: 1 })).toHaveText("You have signed what is written");
  await ana.getByLabel("Because").fill("Because of that.");
  await expect(ana.getByText("Signed version 1")).toBeVisible();
});
