// Can a team frame a project: open it, agree on criteria, name candidates?
import { expectAccessible } from "./accessible";
import { expect, test } from "./actors";

test.setTimeout(240_000);

test("from an empty team to locked criteria and a ruled-out candidate", async ({ actors }) => {
  const { team, facilitator, member } = await actors.crew();
  const [lia, tom] = [await actors.enter(facilitator), await actors.enter(member)];

  await test.step("a project is opened from a template in three presses", async () => {
    await lia.goto(`/t/${team}`);
    await expect(lia.getByRole("heading", { level: 1 })).toHaveText("Nothing on the scales yet");
    await expectAccessible(lia);
    await lia.getByRole("link", { name: "Start from a template" }).click();
    await expect(lia.getByLabel("Question")).toHaveValue("Which stack do we build the backend on?");
    await expectAccessible(lia);
    await lia.getByRole("radio", { name: /Real-time backend/ }).check();
    await lia.getByRole("button", { name: "Open the project" }).click();
    await expect(lia.getByRole("heading", { level: 1 })).toHaveText("Eight criteria agreed");
  });

  await test.step("a member proposes a criterion, which overlaps, and it is merged", async () => {
    await tom.goto(`/t/${team}/p/1/criteria`);
    await tom.getByRole("button", { name: "Propose a criterion" }).click();
    await tom.getByLabel("Name").fill("Latency");
    await tom.getByLabel("Definition").fill("How fast a message is answered.");
    await tom.getByText("Measure", { exact: true }).click();
    await tom.getByLabel("Unit").fill("ms");
    await tom.getByLabel("Worst").fill("500");
    await tom.getByLabel("Best").fill("20");
    await expect(tom.getByRole("radio", { name: "Less is better" })).toBeChecked();
    await expectAccessible(tom);
    await tom.getByRole("button", { name: "Propose", exact: true }).click();
    await expect(tom.getByRole("heading", { level: 1 })).toHaveText("Eight criteria agreed, one to settle");
    await tom.getByRole("button", { name: "Support Latency" }).click();
    await expect(tom.getByText("1 of 4")).toBeVisible();
    await expect(tom.getByText("Latency overlaps with")).toBeVisible();
    await tom.getByRole("button", { name: /^Merge into/ }).click();
    await expect(tom.getByText(/Latency went into/)).toBeVisible();
    await expect(tom.getByRole("heading", { level: 1 })).toHaveText("Eight criteria agreed");
  });

  await test.step("it is talked about, and a note comes back from the bin", async () => {
    await tom.getByRole("button", { name: "No notes on Learning curve" }).click();
    await tom.getByLabel("Your note").fill("Measured over a week?");
    await tom.getByRole("button", { name: "Add the note" }).click();
    await tom.getByRole("button", { name: "Change the note by Tom Okafor" }).click();
    await tom.getByRole("menuitem", { name: "Delete" }).click();
    const deleted = tom.getByRole("listitem").filter({ hasText: "The note is deleted" });
    await deleted.getByRole("button", { name: "Undo" }).click();
    await expect(tom.getByRole("complementary").getByText("Measured over a week?")).toBeVisible();
    await expectAccessible(tom);
  });

  await test.step("the facilitator parks one for a reason and locks the rest", async () => {
    await lia.reload();
    await lia.getByRole("button", { name: "Edit or move Development speed" }).click();
    await lia.getByRole("menuitem", { name: "Park …" }).click();
    await lia.getByRole("button", { name: "Park it" }).click();
    await expect(lia.getByText("Say why: the record keeps the reason.")).toBeVisible();
    await lia.getByLabel("Why?").fill("We rewrite nothing this year.");
    await lia.getByRole("button", { name: "Park it" }).click();
    await expect(lia.getByText("Parked: We rewrite nothing this year.")).toBeVisible();
    await expect(tom.getByRole("button", { name: "Lock the criteria" })).toHaveCount(0);
    await lia.getByRole("button", { name: "Lock the criteria" }).click();
    await lia.getByRole("dialog").getByRole("button", { name: "Lock the criteria" }).click();
    await expect(lia).toHaveURL(/\/weights$/);
    await lia.goto(`/t/${team}/p/1/criteria`);
    await expect(lia.getByRole("heading", { name: /^Locked on .* by Lia Reyes/ })).toBeVisible();
    await expectAccessible(lia);
  });

  await test.step("a candidate is named from the catalogue and ruled out by a must-have", async () => {
    await tom.goto(`/t/${team}/p/1/candidates`);
    await tom.getByRole("button", { name: "Name a candidate" }).click();
    await tom.getByLabel("Search the catalogue").fill("rust");
    await tom.getByRole("button", { name: "Add Rust", exact: true }).click();
    await expect(tom.getByRole("heading", { level: 1 })).toHaveText("Five candidates in the running");
    await tom.getByRole("button", { name: "Done" }).click();
    const row = tom.getByRole("row", { name: /^Rust/ });
    await row.getByRole("button", { name: "Licence allows our use: Unknown. Change" }).click();
    await tom.getByRole("menuitem", { name: "Fails …" }).click();
    await tom.getByLabel("Why?").fill("Legal says no.");
    await tom.getByRole("button", { name: "Rule it out" }).click();
    await expect(tom.getByRole("heading", { level: 1 })).toHaveText("Four candidates in the running, one ruled out");
    await row.getByRole("button", { name: /claims about Rust/ }).click();
    await expect(tom.getByRole("heading", { name: "What the articles claim" })).toBeVisible();
    await expectAccessible(tom);
  });
});

test("what is typed is never lost", async ({ actors }) => {
  const { team, member } = await actors.crew();
  const page = await actors.enter(member);
  await page.goto(`/t/${team}/new`);
  await page.getByRole("button", { name: "Open the project" }).click();
  await expect(page.getByRole("link", { name: "Ask the question that the team has to answer." })).toBeVisible();
  await page.getByLabel("Question").fill("Which queue carries the billing events?");
  await page.getByRole("button", { name: "Add a must-have" }).click();
  await page.getByLabel("Must-have 1", { exact: true }).fill("Runs on premises");
  await page.getByLabel("Must-have 1", { exact: true }).press("Enter");
  await page.getByLabel("Must-have 2", { exact: true }).fill("runs on premises");
  await page.getByRole("button", { name: "Open the project" }).click();
  await expect(page.getByText("There is already a criterion called runs on premises.")).toHaveCount(2);
  await expectAccessible(page);
  await expect(page.getByText(/Draft saved/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Question")).toHaveValue("Which queue carries the billing events?");
  await page.getByLabel("Must-have 2", { exact: true }).fill("Keeps order");
  await page.getByRole("button", { name: "Open the project" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Which queue carries the billing events?");
  await expect(page.getByText("Keeps order")).toBeVisible();
});

test("two who write at once both see what the other wrote", async ({ actors }) => {
  const { team, facilitator, admin } = await actors.crew();
  const opening = { title: "Queue", question: "Which queue?", context: "**Why** now.", templateId: null };
  await facilitator.api.project.create({ team, ...opening });
  const [lia, bo] = [await actors.enter(facilitator), await actors.enter(admin)];
  for (const page of [lia, bo]) {
    await page.goto(`/t/${team}/p/1/frame`);
    await page.getByRole("button", { name: "Edit question and context" }).click();
  }
  await lia.getByLabel("Question").fill("Which queue for billing?");
  await bo.getByLabel("Question").fill("Which broker?");
  await lia.getByRole("button", { name: "Save" }).click();
  await expect(lia.getByRole("heading", { level: 1 })).toHaveText("Which queue for billing?");
  await bo.getByRole("button", { name: "Save" }).click();
  const conflict = bo.getByRole("alert").filter({ hasText: "Someone changed this" });
  await expect(conflict).toContainText("Which queue for billing?");
  await expectAccessible(bo);
  await conflict.getByRole("button", { name: "Keep mine" }).click();
  await expect(bo.getByRole("heading", { level: 1 })).toHaveText("Which broker?");
});

test("a project leaves the list and comes back", async ({ actors }) => {
  const { team, owner, observer } = await actors.crew();
  for (const title of ["Queue", "Cache"])
    await owner.api.project.create({ team, title, question: `Which ${title}?`, context: "", templateId: null });
  const [ana, jo] = [await actors.enter(owner), await actors.enter(observer)];
  await ana.goto(`/t/${team}/p/1/frame`);
  await expectAccessible(ana);
  await ana.getByRole("button", { name: "Archive or delete Queue" }).click();
  await ana.getByRole("menuitem", { name: "Delete …" }).click();
  await ana.getByRole("button", { name: "Delete the project" }).click();
  await expect(ana.getByRole("link", { name: "Cache" })).toBeVisible();
  await expect(ana.getByRole("link", { name: "Queue", exact: true })).toHaveCount(0);
  await ana.getByLabel("Stage").selectOption("In the bin");
  await expect(ana).toHaveURL(/stage=deleted/);
  await ana.getByRole("button", { name: "Take out of the bin: Queue" }).click();
  await ana.getByLabel("Stage").selectOption("Any stage");
  await expect(ana.getByRole("link", { name: "Queue", exact: true })).toBeVisible();
  await expectAccessible(ana);
  await jo.goto(`/t/${team}?q=cac`);
  await expect(jo.getByRole("link", { name: "Cache" })).toBeVisible();
  await expect(jo.getByRole("link", { name: "New project" })).toHaveCount(0);
  await jo.goto(`/t/${team}/p/2/criteria`);
  await expect(jo.getByRole("button", { name: "Propose a criterion" })).toHaveCount(0);
});
