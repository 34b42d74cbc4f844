// Does the front door open?
import { expectAccessible } from "./accessible";
import { expect, test } from "./actors";

test("the sign-in page can be used by everyone", async ({ actors }) => {
  const page = await actors.outsider();
  await page.goto("/sign-in");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page);
});

test("an owner comes into the team", async ({ actors }) => {
  const { team, owner } = await actors.crew();
  const page = await actors.enter(owner);
  await page.goto(`/t/${team}`);
  await expect(page.getByText("Field platform").first()).toBeVisible();
});
