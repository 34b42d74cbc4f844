// Can a team be filled and kept by people in different browsers?
import { expectAccessible } from "./accessible";
import { expect, test } from "./actors";
import { linkInLetterTo } from "./mailbox";

const unique = () => `${Date.now()}-${Math.floor(Math.random() * 1e6)}`;

test("an owner invites by link; someone new opens an account there, joins, and is seen", async ({ actors }) => {
  const { team, owner } = await actors.crew();
  const [ana, guest] = [await actors.enter(owner), await actors.outsider()];
  await ana.goto(`/t/${team}/settings`);
  await expectAccessible(ana);
  await ana.getByRole("button", { name: "Invite" }).click();
  const dialog = ana.getByRole("dialog");
  await dialog.getByLabel("Role").selectOption("Facilitator");
  await dialog.getByRole("button", { name: "Make a link" }).click();
  const link = await dialog.getByLabel("Invitation link").inputValue();
  expect(new URL(link).search).toBe("");
  await expectAccessible(ana);
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(ana.getByText("Whoever has the link")).toBeVisible();

  await guest.goto(link);
  await expect(guest.getByRole("heading", { name: "Join Field platform" })).toBeVisible();
  await expectAccessible(guest);
  await guest.getByLabel("Your name").fill("Gus Guest");
  await guest.getByLabel("E-mail").fill(`gus-${unique()}@example.org`);
  await guest.getByLabel("Password").fill("correct horse");
  await guest.getByRole("button", { name: "Create account" }).click();
  await guest.getByRole("button", { name: "Join Field platform" }).click();
  await guest.waitForURL(`/t/${team}`);
  await expect(guest).toHaveTitle("Projects · Field platform · Steelyard");

  await ana.reload();
  await expect(ana.getByRole("combobox", { name: "Role of Gus Guest" })).toHaveValue("facilitator");
  const late = await actors.outsider();
  await late.goto(link);
  await expect(late.getByRole("heading", { name: "This invitation doesn't work any more" })).toBeVisible();
});

test("an invitation by mail is for its address", async ({ actors }) => {
  const { team, owner, stranger } = await actors.crew();
  const email = `mia-${unique()}@example.org`;
  const ana = await actors.enter(owner);
  await ana.goto(`/t/${team}/settings`);
  await ana.getByRole("button", { name: "Invite" }).click();
  const dialog = ana.getByRole("dialog");
  await dialog.getByText("By mail").click();
  await dialog.getByLabel("E-mail").fill(email);
  await dialog.getByRole("button", { name: "Send invitation" }).click();
  await expect(dialog.getByText(`The letter is on its way to ${email}.`)).toBeVisible();

  const link = await linkInLetterTo(email);
  const other = await actors.enter(stranger);
  await other.goto(link);
  await expect(other.getByText(`The invitation is for ${email}.`)).toBeVisible();
  await expect(other.getByRole("button", { name: "Join Field platform" })).toHaveCount(0);

  const mia = await actors.outsider();
  await mia.goto(link);
  await expect(mia.getByLabel("E-mail")).toHaveValue(email);
  await mia.getByLabel("Your name").fill("Mia Mail");
  await mia.getByLabel("Password").fill("correct horse");
  await mia.getByRole("button", { name: "Create account" }).click();
  await mia.getByRole("button", { name: "Join Field platform" }).click();
  await mia.waitForURL(`/t/${team}`);
});

test("roles change, people go, an owner stays", async ({ actors }) => {
  const { team, owner, member } = await actors.crew();
  const [ana, tom] = [await actors.enter(owner), await actors.enter(member)];
  await ana.goto(`/t/${team}/settings`);
  await ana.getByRole("combobox", { name: "Role of Tom Okafor" }).selectOption("Admin");
  await expect(ana.getByText("Tom Okafor is now admin.")).toBeVisible();
  await tom.goto(`/t/${team}/settings`);
  await expect(tom.getByRole("button", { name: "Invite" })).toBeVisible();

  await ana.getByRole("button", { name: "Remove Tom Okafor" }).click();
  await expectAccessible(ana);
  await ana.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(ana.getByText("Tom Okafor is no longer in the team.")).toBeVisible();
  await tom.reload();
  await expect(tom.getByRole("heading", { level: 1 })).not.toContainText("Field platform");

  await ana.getByRole("button", { name: /Leave the team/ }).click();
  await ana.getByRole("button", { name: "Leave", exact: true }).click();
  await expect(ana.getByText("A team needs an owner. Make someone else an owner first.")).toBeVisible();
});

test("what each role may do can be looked up by everyone", async ({ actors }) => {
  const { team, observer } = await actors.crew();
  const jo = await actors.enter(observer);
  await jo.goto(`/t/${team}/settings`);
  await jo.getByText("Show who may do what").click();
  await expect(jo.getByRole("row", { name: /Seal it/ })).toContainText("assigned");
  await expectAccessible(jo);
});

test("a team is renamed, and deleted by typing its name", async ({ actors }) => {
  const { team, owner } = await actors.crew();
  const ana = await actors.enter(owner);
  await ana.goto(`/t/${team}/settings`);
  await ana.getByLabel("Team name").fill("Harbour platform");
  await ana.getByRole("button", { name: "Rename" }).click();
  await expect(ana.getByRole("heading", { name: /people in Harbour platform/ })).toBeVisible();
  await ana.getByRole("button", { name: /Delete the team/ }).click();
  const sure = ana.getByRole("button", { name: "Delete the team", exact: true });
  await expect(sure).toBeDisabled();
  await ana.getByRole("dialog").getByRole("textbox").fill("Harbour platform");
  await sure.click();
  await ana.waitForURL("/start");
});
