// Can everyone use every screen? Each one held to WCAG 2.2 AA in light and dark, on a desk and on a phone, and at 320 px without scrolling sideways.
import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { expect, test } from "./actors";

const rooms = ["frame", "criteria", "weights", "candidates", "scores", "compare", "decide", "record", "trail"];
/** The example's projects: one before its scores are locked, one before its seal, one sealed. */
const projects = [1, 2, 3];

const inside = [
  ...["/", "/account", "/t/example", "/t/example/records", "/t/example/settings", "/t/example/new"],
  ...projects.flatMap((project) => rooms.map((room) => `/t/example/p/${project}/${room}`)),
];
const outside = [
  ...["/", "/sign-in", "/start", "/nowhere", "/catalogue", "/catalogue/process", "/catalogue/stacks/django"],
  ...["/catalogue/criteria/dev-speed", "/catalogue/articles/right-backend-stack"],
];

test.describe.configure({ mode: "parallel" });

for (const path of inside) {
  test(`${path} can be used by everyone`, async ({ actors }) => {
    await held(await actors.fromExample("ana"), path);
  });
}

for (const path of outside) {
  test(`${path}, signed out, can be used by everyone`, async ({ actors }) => {
    await held(await actors.outsider(), path);
  });
}

async function held(page: Page, path: string): Promise<void> {
  await page.goto(path);
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    await expectAccessible(page);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(beyond, "pixels beyond a screen of 320").toBeLessThanOrEqual(0);
}
