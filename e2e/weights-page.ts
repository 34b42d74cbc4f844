// How does a story come to a project's weights, and is what it sees narrow enough?
import type { Page } from "@playwright/test";
import type { Seat, World } from "@/testing/weighing";
import { type Actors, expect } from "./actors";

/** The weights of a project before one of its people, ready to be used. */
export async function weightsPage(
  actors: Actors,
  world: World,
  seat: Seat,
  size?: { width: number; height: number },
): Promise<Page> {
  const page = await actors.enter(seat);
  if (size) await page.setViewportSize(size);
  await page.goto(`/t/${world.at.team}/p/${world.at.project}/weights`);
  await alive(page);
  return page;
}

/** What is typed before React has taken the page over is lost. */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const h1 = document.querySelector("main h1");
    return h1 !== null && Object.keys(h1).some((key) => key.startsWith("__reactProps"));
  });
}

/** The page's title, which says where things stand. */
export const title = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

/** Nothing of the page lies beyond its side, at its width and at 320 px. */
export async function expectNarrow(page: Page): Promise<void> {
  const before = page.viewportSize() ?? { width: 1280, height: 740 };
  for (const width of [before.width, 320]) {
    await page.setViewportSize({ ...before, width });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, `${width} px`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize(before);
}
