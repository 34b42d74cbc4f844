// How does a story come into a live session that is at the weights?
import type { Page } from "@playwright/test";
import type { Seat, World } from "@/testing/weighing";
import { type Actors, expect } from "./actors";

export const phone = { width: 360, height: 640 };

/** Opens and starts a session of the facilitator's, with these people in it, and goes to the weights. */
export async function meet({ at, facilitator }: World, ...others: readonly Seat[]): Promise<void> {
  const { session } = facilitator.api;
  await session.open(at);
  for (const seat of [facilitator, ...others]) await seat.api.session.join(at);
  await session.start(at);
  const weights = (await session.state(at))?.items.find(({ kind }) => kind === "weights");
  await session.goTo({ ...at, itemId: weights?.id ?? "" });
}

/** The session before one of its people, once it shows what it is at. */
export async function livePage(
  actors: Actors,
  { at }: World,
  seat: Seat,
  size?: { width: number; height: number },
): Promise<Page> {
  const page = await actors.enter(seat);
  if (size) await page.setViewportSize(size);
  await page.goto(`/live/${at.team}/${at.project}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible({ timeout: 30_000 });
  return page;
}
