// Can people come in by each way, see where they are signed in, and go again?
import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { expect, test } from "./actors";
import { linkInLetterTo } from "./mailbox";

const unique = () => `${Date.now()}-${Math.floor(Math.random() * 1e6)}`;

async function signIn(page: Page, email: string, password: string) {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

async function register(page: Page, name: string, email: string, password: string) {
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Create account" }).click();
}

test("someone new opens an account, makes a team, signs out and comes back", async ({ actors }) => {
  const page = await actors.outsider();
  const [email, slug] = [`new-${unique()}@example.org`, `acme-${unique()}`];
  await page.goto("/");
  await page.getByRole("link", { name: "Create a team" }).click();
  await register(page, "Nora New", email, "correct horse");

  await expect(page.getByRole("heading", { name: "Your team" })).toBeVisible();
  await expect(page.getByText("Step 1 of 3")).toBeVisible();
  await page.getByLabel("Name").fill("Acme Platform");
  await expect(page.getByLabel("Address")).toHaveValue(/^acme-platform/);
  await page.getByLabel("Address").fill("example");
  await expect(page.getByText("example is taken.")).toBeVisible();
  await page.getByRole("button", { name: "Use example-2" }).click();
  await page.getByLabel("Address").fill(slug);
  await page.getByRole("button", { name: "Continue" }).click();

  await expect(page.getByRole("heading", { name: "Start with" })).toBeFocused();
  await page.getByLabel("A question of your own").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { name: "Invite your people" })).toBeVisible();
  await page.getByRole("button", { name: "Ask your first question" }).click();
  await page.waitForURL(`/t/${slug}/new`);

  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: /Decide on a stack together/ })).toBeVisible();
  await page.goto(`/t/${slug}/settings`);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await signIn(page, email, "wrong horse");
  await expect(page.getByRole("alert").filter({ hasText: "don't go together" })).toBeVisible();
  await expect(page.getByLabel("E-mail")).toHaveValue(email);
  await signIn(page, email.toUpperCase(), "correct horse");
  await page.waitForURL(`/t/${slug}/settings`);
  await page.goto("/");
  await page.waitForURL(`/t/${slug}`);
});

test("the first steps and the account page can be used by everyone", async ({ actors }) => {
  const { team, owner } = await actors.crew();
  const page = await actors.enter(owner);
  await page.goto("/account");
  await expect(page.getByRole("heading", { name: "Sessions" })).toBeVisible();
  await expectAccessible(page);
  await page.goto("/start");
  await expect(page.getByLabel("Address")).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/start?team=${team}&step=invite`);
  await expect(page.getByRole("button", { name: "Make a link" })).toBeVisible();
  await expectAccessible(page);
});

test("an unknown address gets the same answer as a wrong password", async ({ actors }) => {
  const page = await actors.outsider();
  await page.goto("/sign-in");
  await signIn(page, `nobody-${unique()}@example.org`, "correct horse");
  await expect(
    page.getByRole("alert").filter({ hasText: "This address and password don't go together." }),
  ).toBeVisible();
});

test("a taken address is said beside its field, and nothing typed is lost", async ({ actors }) => {
  const { owner } = await actors.crew();
  const page = await actors.outsider();
  await page.goto("/sign-in?as=new");
  await register(page, "Eve", owner.email, "correct horse");
  await expect(page.getByText("There is already an account with this address.")).toBeVisible();
  await expect(page.getByLabel("Your name")).toHaveValue("Eve");
});

test("a session that is ended elsewhere is signed out at its next click", async ({ actors }) => {
  const email = `two-${unique()}@example.org`;
  const [desk, phone] = [await actors.outsider(), await actors.outsider()];
  await desk.goto("/sign-in?as=new");
  await register(desk, "Tova Two", email, "correct horse");
  await desk.waitForURL("/start");
  await phone.goto("/sign-in");
  await signIn(phone, email, "correct horse");
  await phone.waitForURL("/start");

  await desk.goto("/account");
  await expect(desk.getByRole("heading", { name: "You are signed in on two devices" })).toBeVisible();
  await desk.getByRole("button", { name: /^End the session/ }).click();
  await expect(desk.getByRole("heading", { name: "You are signed in on one device" })).toBeVisible();
  await phone.goto("/account");
  await expect(phone).toHaveURL(/\/sign-in\?next=%2Faccount/);
  await desk.reload();
  await expect(desk.getByText("This one")).toBeVisible();
});

test("a link by mail signs in once, on a press, with nothing secret in a query", async ({ actors }) => {
  const email = `link-${unique()}@example.org`;
  const page = await actors.outsider();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Send me a link" }).click();
  await page.getByLabel("E-mail").fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByText(`A link is on its way to ${email}`)).toBeVisible();

  const link = await linkInLetterTo(email);
  expect(new URL(link).search).toBe("");
  const scanner = await actors.outsider();
  await scanner.goto(link);
  const other = await actors.outsider();
  await other.goto(link);
  await expectAccessible(other);
  await other.getByRole("button", { name: "Sign in" }).click();
  await other.waitForURL("/start");
  await other.goto("/account");
  await expect(other.getByText("You have none: you come in another way.")).toBeVisible();

  await scanner.getByRole("button", { name: "Sign in" }).click();
  await expect(scanner.getByText("This link has been used or has run out.")).toBeVisible();
  await scanner.getByRole("button", { name: `Send a new link to ${email}` }).click();
  await expect(scanner.getByText(`A new link is on its way to ${email}.`)).toBeVisible();
});

test("who forgot their password comes in by a link and sets a new one", async ({ actors }) => {
  const email = `forgot-${unique()}@example.org`;
  const page = await actors.outsider();
  await page.goto("/sign-in?as=new");
  await register(page, "Fay Forgot", email, "correct horse");
  await page.waitForURL("/start");
  const other = await actors.outsider();
  await other.goto("/sign-in");
  await other.getByLabel("E-mail").fill(email);
  await other.getByRole("button", { name: "Send me a link" }).click();
  await other.goto(await linkInLetterTo(email));
  await other.getByLabel("I forgot my password").check();
  await other.getByRole("button", { name: "Sign in" }).click();
  await other.waitForURL("/account");
  await other.getByLabel("New password").fill("battery staple");
  await other.getByRole("button", { name: "Set password" }).click();
  await expect(other.getByText("Your password is set.")).toBeVisible();
  await page.goto("/account");
  await expect(page).toHaveURL(/\/sign-in/);
  await signIn(page, email, "battery staple");
  await page.waitForURL("/account");
});

test("the house directory vouches for someone", async ({ actors }) => {
  const page = await actors.outsider();
  await page.goto("/sign-in?next=/account");
  await page.getByRole("button", { name: "Continue with the house directory" }).click();
  await page.waitForURL("/account");
  await expect(page.getByText("Connected")).toBeVisible();
  await expect(page.getByLabel("Your name")).toHaveValue("Zoe Lind");
  expect((await page.context().cookies()).find(({ name }) => name === "steelyard.session")?.httpOnly).toBe(true);
});
