// Are scores blind until the lock, and do their doors keep their rules?
import { beforeAll, describe, expect, it } from "vitest";
import { connection } from "@/server/db";
import { type Cast, castExample } from "@/testing/story";

const rated = {
  kind: "rated" as const,
  anchors: [
    { at: 1, words: "poor" },
    { at: 5, words: "good" },
  ],
};
const team = "scoring";

describe("scores and evidence", () => {
  let cast: Cast;
  let here: { team: string; project: number };
  let ids: Record<string, string>;
  beforeAll(async () => {
    cast = await castExample("a long password", team);
    const { number } = await cast.ana.api.project.create({
      ...{ team, title: "Runtime", question: "Which?", context: "", templateId: null },
      criteria: [
        { name: "Speed", definition: "", direction: "more", scale: rated },
        { name: "Care", definition: "", direction: "more", scale: rated },
        {
          name: "Cost",
          definition: "",
          direction: "less",
          scale: { kind: "measured", unit: "EUR", worst: 100, best: 10 },
        },
      ],
      candidates: ["Go", "Rust"].map((name) => ({ name, description: "", stackId: null })),
    });
    here = { team, project: number };
    const rows = await connection().prisma.project.findFirstOrThrow({
      where: { team: { slug: team } },
      include: { criteria: true, candidates: true },
    });
    ids = Object.fromEntries([...rows.criteria, ...rows.candidates].map(({ id, name }) => [name, id]));
  });
  const cell = (candidate: string, criterion: string) => ({
    candidateId: ids[candidate] ?? "",
    criterionId: ids[criterion] ?? "",
  });
  const give = (who: keyof Cast, value: number, at = cell("Go", "Speed")) =>
    cast[who].api.scores.set({ ...here, ...at, value, confidence: "high", note: "because" });

  it("wait for the criteria to be locked", async () => {
    await expect(give("ben", 4)).rejects.toMatchObject({ code: "CONFLICT" });
    await cast.ana.api.criteria.lock(here);
  });

  it("are given with names or without from the first on: one with a name would give the others away", async () => {
    const was = { deadline: null, quorum: null, named: true, weightMethod: "swing" as const };
    const set = (from: typeof was, named: boolean) => cast.ana.api.project.set({ ...here, ...from, named, was: from });
    await set(was, false);
    await set({ ...was, named: false }, true);
    await give("ben", 5);
    await expect(set(was, false)).rejects.toMatchObject({ code: "CONFLICT", message: "project.names-fixed" });
    await cast.ana.api.project.set({ ...here, ...was, quorum: 2, was });
  });

  it("are given by those who take part and by nobody else", async () => {
    await give("ben", 4);
    await give("pia", 2);
    await give("pia", 3);
    await expect(give("dana", 4)).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await connection().prisma.score.count()).toBe(2);
  });

  it("stay blind to everyone, owner and facilitator included, until they are locked", async () => {
    for (const who of ["ana", "ben", "luis", "dana"] as const) {
      const grid = await cast[who].api.scores.grid(here);
      expect(grid.own.length).toBe(who === "ben" ? 1 : 0);
      expect(grid.progress).toEqual({ people: 2, scores: 2 });
      expect(JSON.stringify(grid)).not.toContain(who === "ben" ? "never" : "because");
      await expect(cast[who].api.scores.group(here)).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
  });

  it("are taken from several people at once", async () => {
    const place = cell("Rust", "Speed");
    for (const value of [1, 2, 3])
      await Promise.all((["ben", "pia", "luis", "jana", "sora"] as const).map((who) => give(who, value, place)));
    for (const who of ["ben", "pia", "luis", "jana", "sora"] as const)
      await cast[who].api.scores.takeBack({ ...here, ...place });
  });

  it("refuse figures off the scale, foreign and measured cells, and nonsense", async () => {
    for (const value of [0, 6, 2.5, Number.NaN, -1, Number.POSITIVE_INFINITY])
      await expect(give("ben", value)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(give("ben", 3, cell("Go", "Cost"))).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(
      give("ben", 3, { candidateId: crypto.randomUUID(), criterionId: ids.Speed ?? "" }),
    ).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(cast.ben.api.scores.takeBack({ ...here, ...cell("Rust", "Care") })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });

  it("keep a measured value once, and tell whoever comes second", async () => {
    const value = { ...here, ...cell("Go", "Cost"), value: 40, source: "the bill" };
    await cast.ben.api.scores.measure({ ...value, version: 0 });
    await expect(cast.pia.api.scores.measure({ ...value, value: 41, version: 0 })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await cast.pia.api.scores.measure({ ...value, value: 42, version: 1 });
    const { measurements } = await cast.dana.api.scores.grid(here);
    expect(measurements).toMatchObject([{ value: 42, source: "the bill", enteredBy: "Pia Osei", version: 2 }]);
  });

  it("take links, notes and claims as evidence, and no address that a browser would run", async () => {
    const at = { ...here, ...cell("Go", "Speed") };
    const link = { kind: "link", title: "Load test", stance: "supports", strength: "fair" } as const;
    for (const url of [
      "javascript:alert(1)",
      "data:text/html,x",
      "//example.org",
      "https://user:secret@example.org",
      "no",
    ])
      await expect(cast.ben.api.evidence.add({ ...at, evidence: { ...link, url } })).rejects.toMatchObject({
        code: "BAD_REQUEST",
      });
    await cast.ben.api.evidence.add({ ...at, evidence: { ...link, url: "https://example.org/test" } });
    await expect(
      cast.ben.api.evidence.add({
        ...at,
        evidence: { kind: "claim", claimId: "none", stance: "against", strength: "weak" },
      }),
    ).rejects.toMatchObject({ code: "BAD_REQUEST" });
    const [piece] = await cast.dana.api.evidence.ofCell(at);
    expect(piece).toMatchObject({ title: "Load test", by: "Ben Mensah", isOwn: false });
    await expect(cast.pia.api.evidence.remove({ ...here, evidenceId: piece?.id ?? "" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await cast.ben.api.evidence.remove({ ...here, evidenceId: piece?.id ?? "" });
    expect(await cast.ben.api.evidence.ofCell(at)).toEqual([]);
  });

  it("open when they are locked, and close to changes", async () => {
    await connection().prisma.project.updateMany({
      where: { number: here.project, team: { slug: team } },
      data: { phase: "scoring" },
    });
    await expect(cast.ben.api.scores.lock(here)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await cast.ana.api.scores.lock(here);
    await expect(give("ben", 5)).rejects.toMatchObject({ code: "CONFLICT" });
    const group = await cast.dana.api.scores.group(here);
    expect(group).toMatchObject([
      { group: { n: 2, median: 3.5, lowest: 3, highest: 4 }, scores: [{ name: "Ben Mensah" }, { name: "Pia Osei" }] },
    ]);
    await cast.ana.api.scores.unlock(here);
    await expect(cast.dana.api.scores.group(here)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
