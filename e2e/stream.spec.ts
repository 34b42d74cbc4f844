// Do open pages hear of what happens elsewhere, by one stream a browser?
import type { Page } from "@playwright/test";
import { expect, test } from "./actors";

const criterion = (name: string) => ({
  ...{ name, definition: "", direction: "more" as const },
  scale: { kind: "rated" as const, anchors: [] },
});

/** How many streams a page has asked for since. */
function streamsOf(page: Page): () => number {
  let count = 0;
  page.on("request", (request) => {
    if (new URL(request.url()).pathname === "/api/live") count += 1;
  });
  return () => count;
}

test("pages move without a reload; a browser's tabs share one stream, and another holds it when its tab is closed", async ({
  actors,
}) => {
  const { team, facilitator, member } = await actors.crew();
  const opening = { team, title: "API runtime", question: "Which?", context: "", templateId: null };
  const { number: project } = await facilitator.api.project.create(opening);
  const first = await actors.enter(member);
  const asked = streamsOf(first);
  await first.goto(`/t/${team}/p/${project}/criteria`);
  await expect.poll(asked).toBeGreaterThan(0);
  await facilitator.api.criteria.propose({ team, project, ...criterion("Latency") });
  await expect(first.getByText("Latency").first()).toBeVisible();

  const second = await first.context().newPage();
  const askedBySecond = streamsOf(second);
  await second.goto(`/t/${team}`);
  await expect(second.getByText("API runtime").first()).toBeVisible();
  await expect.poll(asked).toBeGreaterThan(1);
  expect(askedBySecond()).toBe(0);
  await first.close();
  await expect.poll(askedBySecond).toBeGreaterThan(0);
  await facilitator.api.project.create({ ...opening, title: "Message queue" });
  await expect(second.getByText("Message queue").first()).toBeVisible();
});

test("a lost connection is said, and that it is back; so is a seat that is gone", async ({ actors }) => {
  const { team, admin, facilitator, observer } = await actors.crew();
  const opening = { team, title: "API runtime", question: "Which?", context: "", templateId: null };
  const { number: project } = await facilitator.api.project.create(opening);
  const page = await actors.enter(observer);
  const asked = streamsOf(page);
  await page.goto(`/t/${team}/p/${project}/criteria`);
  await expect.poll(asked).toBeGreaterThan(0);
  await page.context().setOffline(true);
  await expect(page.getByText("Reconnecting …")).toBeVisible();
  await facilitator.api.criteria.propose({ team, project, ...criterion("Latency") });
  await page.context().setOffline(false);
  await expect(page.getByText("Back online.")).toBeVisible();
  await expect(page.getByText("Latency").first()).toBeVisible();
  await admin.api.team.removeMember({ team, memberId: observer.memberId });
  await expect(page.getByText("This is no longer open to you.")).toBeVisible();
});
