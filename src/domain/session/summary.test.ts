// Does a meeting's summary say what happened in it, no more and no less?
import { expect, it } from "vitest";
import { digest, type SessionEntry } from "./summary";
import { doneWords, nextWords, settledWords } from "./summary-words";

const did = (event: string, d: Record<string, unknown> = {}, more: Partial<SessionEntry> = {}): SessionEntry => ({
  ...{ event, subject: "ana", d, open: {} },
  ...more,
});
const names = { candidate: (id: string) => `C-${id}`, round: (id: string) => (id === "r1" ? 1 : null) };

it("knows who led, who took part and who watched", () => {
  const sum = digest([
    did("session.opened", { sessionId: "s" }),
    did("session.joined", { memberId: "ana" }),
    did("session.joined", { memberId: "bo" }),
    did("session.joined", { memberId: "ida" }),
    did("session.joined", { memberId: "mia" }),
    did("session.observed", { memberId: "ida", observes: true }),
    did("session.observed", { memberId: "mia", observes: true }),
    did("session.observed", { memberId: "mia", observes: false }),
    did("session.taken-over", { memberId: "bo", formerId: "ana" }),
    did("session.taken-over", { memberId: "ana", formerId: "bo" }),
  ]);
  expect(sum).toMatchObject({ leaders: ["ana", "bo", "ana"], tookPart: ["ana", "bo", "mia"], watched: ["ida"] });
});

it("keeps each round as it stood last, and the weights that stand at the end", () => {
  const accepted = { roundId: "r1", statistic: "median", weightsBp: { cost: 6_000, fit: 4_000 } };
  const entries = [
    did("weighting.round-opened", { roundId: "r1", number: 1 }),
    did("weighting.round-closed", { roundId: "r1" }, { subject: null }),
    did("weighting.round-revealed", { roundId: "r1" }),
    did("weighting.weights-accepted", accepted),
    did("weighting.round-opened", { roundId: "r2", number: 2 }),
    did("weighting.round-voided", { roundId: "r2" }),
  ];
  const sum = digest(entries);
  expect(sum.rounds).toEqual([
    { id: "r1", state: "revealed" },
    { id: "r2", state: "voided" },
  ]);
  expect(sum.accepted).toEqual(accepted);
  expect(settledWords(sum, names)).toEqual([
    "The weights are accepted: they are the median of the ballots of round 1.",
  ]);
  expect(digest([...entries, did("weighting.reopened")]).accepted).toBeNull();
});

it("takes the last word on what was parked, and says where it was erased", () => {
  const park = (itemId: string, dueOn: string | null, open: Record<string, unknown>) =>
    did("session.parked", { itemId, criterionId: null, ownerId: "mia", dueOn }, { open });
  const sum = digest([
    park("a", null, { task: "Ask" }),
    park("b", null, {}),
    park("a", "2026-12-01", { task: "Measure" }),
  ]);
  expect(sum.parked.map(({ itemId, dueOn, task }) => [itemId, dueOn, task])).toEqual([
    ["b", null, null],
    ["a", "2026-12-01", "Measure"],
  ]);
});

it("tells what was settled and undone, and counts the rest", () => {
  const sum = digest([
    did("criteria.locked"),
    did("candidates.withdrawn", { candidateId: "go" }),
    did("candidates.withdrawn", { candidateId: "rust" }),
    did("candidates.restored", { candidateId: "go" }),
    did("scores.unlocked"),
    did("discussion.noted"),
    did("discussion.noted"),
    did("evidence.added"),
    did("record.sealed", { number: 14 }),
    did("something.new"),
  ]);
  expect(settledWords(sum, names)).toEqual([
    "The criteria are locked.",
    "C-rust is withdrawn.",
    "The scores were opened again.",
    "The decision is sealed as record 14.",
  ]);
  expect(doneWords(sum)).toBe("One piece of evidence added and two notes written.");
  expect(digest([did("criteria.locked"), did("criteria.unlocked")]).criteriaLocked).toBeNull();
});

it("says nothing where nothing happened", () => {
  const sum = digest([]);
  expect(settledWords(sum, names)).toEqual([]);
  expect(doneWords(sum)).toBeNull();
  expect(nextWords("sealed")).toBeNull();
  expect(nextWords("weighing")).toBe("Weigh the criteria, and accept the weights.");
});
