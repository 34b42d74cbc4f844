// Do the doors of the candidates keep their rules?
import { beforeEach, describe, expect, it } from "vitest";
import { type Crew, crew } from "@/testing/crew";

const must = { name: "Open source", definition: "", direction: "must" as const, scale: { kind: "yesno" as const } };
const named = (name: string, stackId: string | null = null) => ({ name, description: "", stackId });

let c: Crew;
let at: { team: string; project: number };
beforeEach(async () => {
  c = await crew();
  const { number } = await c.facilitator.api.project.create({
    ...{ team: c.team, title: "API runtime", question: "Which?", context: "", templateId: null },
    ...{ criteria: [must], candidates: [named("Go", "go"), named("Node.js", "nodejs")] },
  });
  at = { team: c.team, project: number };
});

const board = async () => c.member.api.candidates.board(at);

describe("naming candidates", () => {
  it("takes several at once, each name once, fifty in all", async () => {
    await c.member.api.candidates.name({ ...at, candidates: [named("Rails"), named("Django")] });
    expect((await board()).candidates.map((k) => k.name)).toEqual(["Go", "Node.js", "Rails", "Django"]);
    for (const twice of [[named("go ")], [named("Elixir"), named("ELIXIR")]])
      await expect(c.member.api.candidates.name({ ...at, candidates: twice })).rejects.toThrow("candidates.name-taken");
    const many = (from: number) => Array.from({ length: 20 }, (_, n) => named(`Own ${from + n}`));
    await c.member.api.candidates.name({ ...at, candidates: many(0) });
    await c.member.api.candidates.name({ ...at, candidates: many(20) });
    await expect(c.member.api.candidates.name({ ...at, candidates: many(40) })).rejects.toThrow("candidates.too-many");
    expect((await board()).candidates.length).toBe(44);
  });

  it("knows the catalogue's stacks and no others", async () => {
    await expect(
      c.member.api.candidates.name({ ...at, candidates: [named("X", "no-such-stack")] }),
    ).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  it("tells the later of two editors", async () => {
    const [go] = (await board()).candidates;
    const id = go?.id ?? "";
    await c.member.api.candidates.edit({ ...at, id, version: 1, name: "Go", description: "With sqlc." });
    await expect(
      c.owner.api.candidates.edit({ ...at, id, version: 1, name: "Golang", description: "" }),
    ).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(
      c.owner.api.candidates.edit({ ...at, id, version: 2, name: "node.js", description: "" }),
    ).rejects.toThrow("name-taken");
  });

  it("tells the later of two who judge, if they say what they saw", async () => {
    const { candidates, mustHaves } = await board();
    const cell = { candidateId: candidates[0]?.id ?? "", criterionId: mustHaves[0]?.id ?? "" };
    const was = { verdict: "unknown" as const, reason: "", overrideReason: null };
    await c.member.api.candidates.judge({ ...at, ...cell, verdict: "fails", reason: "Closed.", was });
    await expect(c.owner.api.candidates.judge({ ...at, ...cell, verdict: "holds", was })).rejects.toThrow(
      "changed-meanwhile",
    );
    const seen = { ...was, verdict: "fails" as const, reason: "Closed." };
    await c.facilitator.api.candidates.override({ ...at, ...cell, reason: "Only for now.", was: seen });
    await expect(c.owner.api.candidates.judge({ ...at, ...cell, verdict: "holds", was: seen })).rejects.toThrow(
      "changed-meanwhile",
    );
    await c.owner.api.candidates.judge({
      ...at,
      ...cell,
      verdict: "holds",
      was: { ...seen, overrideReason: "Only for now." },
    });
  });

  it("withdraws with a reason and restores: the facilitator", async () => {
    const id = (await board()).candidates[0]?.id ?? "";
    await expect(c.member.api.candidates.withdraw({ ...at, id, reason: "No." })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(c.facilitator.api.candidates.withdraw({ ...at, id, reason: "  " })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    await c.facilitator.api.candidates.withdraw({ ...at, id, reason: "Nobody knows it." });
    expect((await board()).candidates[0]).toMatchObject({ withdrawnReason: "Nobody knows it." });
    await c.facilitator.api.candidates.restore({ ...at, id });
    expect((await board()).candidates[0]).toMatchObject({ withdrawnAt: null, withdrawnReason: null });
  });
});

describe("must-haves", () => {
  it("rule out with their reason, can be overridden with one, and never by a low score", async () => {
    const { candidates, mustHaves } = await board();
    const key = { candidateId: candidates[0]?.id ?? "", criterionId: mustHaves[0]?.id ?? "" };
    await expect(c.member.api.candidates.judge({ ...at, ...key, verdict: "fails" })).rejects.toThrow("reason-needed");
    await c.member.api.candidates.judge({ ...at, ...key, verdict: "fails", reason: "Closed core." });
    const first = async () => (await board()).candidates[0];
    expect((await first())?.ruledOut).toEqual({ criterionId: key.criterionId, reason: "Closed core." });
    await expect(c.member.api.candidates.override({ ...at, ...key, reason: "Fine." })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await c.facilitator.api.candidates.override({ ...at, ...key, reason: "We buy a licence." });
    expect(await first()).toMatchObject({ ruledOut: null, verdicts: [{ overrideReason: "We buy a licence." }] });
    await c.facilitator.api.candidates.override({ ...at, ...key, reason: "" });
    expect((await first())?.ruledOut).not.toBeNull();
    await c.member.api.candidates.judge({ ...at, ...key, verdict: "holds" });
    expect(await first()).toMatchObject({ ruledOut: null, verdicts: [{ verdict: "holds" }] });
    await c.member.api.candidates.judge({ ...at, ...key, verdict: "unknown" });
    expect((await first())?.verdicts).toEqual([]);
    await expect(c.facilitator.api.candidates.override({ ...at, ...key, reason: "x" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("are the agreed ones of this project only", async () => {
    const { candidates, mustHaves } = await board();
    const key = { candidateId: candidates[0]?.id ?? "", criterionId: mustHaves[0]?.id ?? "" };
    await c.member.api.candidates.judge({ ...at, ...key, verdict: "fails", reason: "Closed core." });
    await c.member.api.criteria.move({ ...at, id: key.criterionId, state: "parked", reason: "Policy says so." });
    expect((await board()).candidates[0]).toMatchObject({ ruledOut: null, verdicts: [] });
    for (const criterionId of [key.criterionId, crypto.randomUUID()])
      await expect(
        c.member.api.candidates.judge({ ...at, ...key, criterionId, verdict: "holds" }),
      ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

it("reading is for who takes part, writing for members among them", async () => {
  for (const who of [c.visitor, c.observer])
    await expect(who.api.candidates.name({ ...at, candidates: [named("X")] })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  await expect(c.stranger.api.candidates.board(at)).rejects.toMatchObject({ code: "NOT_FOUND" });
});
