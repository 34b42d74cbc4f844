// Does a round come to its end by itself, and is everyone told in time who has to be, by mail and on the screen?
import { randomUUID } from "node:crypto";
import { connection } from "@/server/db";
import { putDown } from "@/server/jobs";
import { cast, openRound, weighingTeam } from "@/testing/weighing";
import { expect, test } from "./actors";
import { lettersTo, linkIn } from "./mailbox";
import { alive, title, weightsPage } from "./weights-page";

const inMinutes = (n: number) => new Date(Date.now() + n * 60_000);
/** What the server does each minute, now. */
const lookAround = () => putDown(connection().prisma, "look-around", [{ id: randomUUID() }]);
const subjects = (email: string) => lettersTo(email).map((letter) => letter.match(/^Subject: (.*)$/m)?.[1]?.trim());

test("who has not voted is reminded an hour before the deadline, votes by the letter's link, and is asked no more", async ({
  actors,
}) => {
  const world = await weighingTeam();
  const bo = await world.seat("Bo Mensah", "member");
  const mia = await world.seat("Mia Novak", "member");
  const roundId = await openRound(world, { deadline: inMinutes(60).toISOString() });
  await cast(world, bo, roundId, [60, 25, 15]);
  await connection().prisma.round.update({
    where: { id: roundId },
    data: { openedAt: inMinutes(-600), deadline: inMinutes(50) },
  });
  await lookAround();
  await expect.poll(() => subjects(mia.email), { timeout: 30_000 }).toEqual(["Your ballot is due: API runtime"]);
  expect(subjects(bo.email)).toEqual([]);

  const [letter = ""] = lettersTo(mia.email);
  expect(letter).toMatch(/closes on .* UTC, in (49|50) minutes/);
  const page = await actors.enter(mia);
  await page.goto(linkIn(letter) ?? "");
  await alive(page);
  await expect(title(page, "Round 1 waits for your ballot")).toBeVisible();

  const desk = await weightsPage(actors, world, world.facilitator);
  await desk.getByRole("button", { name: "Nudge Mia Novak" }).click();
  await expect(page.getByText("The facilitator asks for your ballot.")).toBeVisible();
  await expect.poll(() => subjects(mia.email), { timeout: 30_000 }).toHaveLength(2);
  expect(subjects(mia.email)[1]).toBe("Ana Kim asks for your ballot: API runtime");
  await cast(world, mia, roundId, [20, 20, 60]);
  await cast(world, world.facilitator, roundId, [30, 30, 40]);
  await lookAround();
  await expect
    .poll(() => subjects(world.facilitator.email), { timeout: 30_000 })
    .toContain("Everyone has voted: API runtime");
  expect(subjects(mia.email)).toHaveLength(2);
  expect(subjects(bo.email)).toEqual([]);
});

test("a round closes at its deadline in nobody's name, and the facilitator reveals it", async ({ actors }) => {
  test.setTimeout(120_000);
  const world = await weighingTeam();
  const bo = await world.seat("Bo Mensah", "member");
  const desk = await weightsPage(actors, world, world.facilitator);
  const his = await weightsPage(actors, world, bo);
  const roundId = await openRound(world, { deadline: new Date(Date.now() + 12_000).toISOString() });
  await expect(title(his, "Round 1 waits for your ballot")).toBeVisible();
  for (const seat of [bo, world.facilitator]) await cast(world, seat, roundId, [60, 25, 15]);
  const { prisma } = connection();
  const state = async () => (await prisma.round.findUniqueOrThrow({ where: { id: roundId } })).state;
  await expect.poll(state, { timeout: 40_000 }).toBe("closed");
  await expect
    .poll(() => subjects(world.facilitator.email), { timeout: 30_000 })
    .toContain("Round 1 is closed: API runtime");

  await desk.getByRole("button", { name: "Reveal the ballots" }).click();
  await desk.getByRole("dialog").getByRole("button", { name: "Reveal", exact: true }).click();
  for (const page of [desk, his]) await expect(page.getByText("2 of 2 voted").first()).toBeVisible();
  await desk.goto(`/t/${world.at.team}/p/${world.at.project}/trail`);
  const closed = desk.getByRole("listitem").filter({ hasText: "Round closed" });
  await expect(closed).toBeVisible();
  await expect(closed).not.toContainText("Ana Kim");
});
