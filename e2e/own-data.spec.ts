// Is someone asked for their password where it matters, and can they take their data along and go for good?
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { connection } from "@/server/db";
import { hashPassword } from "@/server/passwords";
import { expectAccessible } from "./accessible";
import { expect, test } from "./actors";

const PASSWORD = "correct horse battery";

/** Gives someone a password, and lets eleven minutes pass since they showed who they are. */
async function aWhileAgo(userId: string, password: string | null): Promise<void> {
  const { prisma } = connection();
  const passwordHash = password && (await hashPassword(password));
  await prisma.user.update({ where: { id: userId }, data: { passwordHash } });
  await prisma.$executeRaw`UPDATE session SET confirmed_at = now() - interval '11 minutes' WHERE user_id = ${userId}::uuid`;
}

const makeAdmin = (page: Page) =>
  page.getByRole("combobox", { name: "Role of Tom Okafor" }).selectOption({ label: "Admin" });

test("who makes an admin gives their password again, once in ten minutes", async ({ actors }) => {
  const { team, owner } = await actors.crew();
  await aWhileAgo(owner.userId, PASSWORD);
  const ana = await actors.enter(owner);
  await ana.goto(`/t/${team}/settings`);
  await makeAdmin(ana);
  const dialog = ana.getByRole("dialog", { name: "Is it still you?" });
  await expect(dialog.getByLabel("Your password")).toBeFocused();
  await expectAccessible(ana);
  await ana.keyboard.press("Escape");
  await expect(ana.getByRole("combobox", { name: "Role of Tom Okafor" })).toHaveValue("member");

  await makeAdmin(ana);
  await dialog.getByLabel("Your password").fill("wrong horse battery");
  await dialog.getByRole("button", { name: "Go on" }).click();
  await expect(dialog.getByText("That isn't your current password.")).toBeVisible();
  await dialog.getByLabel("Your password").fill(PASSWORD);
  await dialog.getByRole("button", { name: "Go on" }).click();
  await expect(ana.getByText("Tom Okafor is now admin.")).toBeVisible();

  await ana.getByRole("button", { name: /Delete the team/ }).click();
  await ana.getByRole("dialog").getByRole("textbox").fill("Field platform");
  await ana.getByRole("button", { name: "Delete the team", exact: true }).click();
  await ana.waitForURL("/start");
});

test("the question stands over what asked it, and who has no password signs in anew", async ({ actors }) => {
  const { team, owner } = await actors.crew();
  await aWhileAgo(owner.userId, null);
  const ana = await actors.enter(owner);
  await ana.goto(`/t/${team}/settings`);
  await ana.getByRole("button", { name: /Delete the team/ }).click();
  await ana.getByRole("dialog").getByRole("textbox").fill("Field platform");
  await ana.getByRole("button", { name: "Delete the team", exact: true }).click();
  await ana.getByRole("button", { name: "Sign in anew" }).click();
  await expect(ana).toHaveURL(`/sign-in?next=${encodeURIComponent(`/t/${team}/settings`)}`);
});

test("someone takes their data along and deletes their account; the only owner is told what to do first", async ({
  actors,
}) => {
  const { team, owner, member } = await actors.crew();
  const [ana, tom] = [await actors.enter(owner), await actors.enter(member)];
  await ana.goto("/account");
  await expect(ana.getByText(/you are the only owner of Field platform/)).toBeVisible();
  await expect(ana.getByRole("button", { name: /Delete my account/ })).toHaveCount(0);

  await tom.goto("/account");
  const [file] = await Promise.all([
    tom.waitForEvent("download"),
    tom.getByRole("link", { name: "Download my data" }).click(),
  ]);
  const zip = unzipSync(new Uint8Array(readFileSync(await file.path())));
  expect(JSON.parse(strFromU8(zip["account.json"] ?? new Uint8Array()))).toMatchObject({ name: "Tom Okafor" });

  await tom.getByRole("button", { name: /Delete my account/ }).click();
  await expectAccessible(tom);
  const sure = tom.getByRole("button", { name: "Delete my account", exact: true });
  await expect(sure).toBeDisabled();
  await tom.getByRole("dialog").getByRole("textbox").fill(member.email);
  await sure.click();
  await tom.waitForURL("/");
  await tom.goto("/account");
  await expect(tom).toHaveURL(/\/sign-in/);
  await ana.goto(`/t/${team}/settings`);
  await expect(ana.getByText("Tom Okafor")).toHaveCount(0);
});
