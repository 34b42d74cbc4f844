// Does a bundle keep to itself what a visitor scored without a name?
import { expect, it } from "vitest";
import { verifyLines } from "@/domain/trail/verify";
import { account } from "@/testing/cast";
import { castExample } from "@/testing/story";
import { connection } from "../db";
import { nodeCrypto } from "../node-crypto";
import { trailBundle } from "./bundle";

it.each([true, false])("opens a visitor's score only where names stand beside scores: %s", async (named) => {
  const { prisma } = connection();
  const team = named ? "with-names" : "without-names";
  const cast = await castExample("a long password", team);
  const rated = { kind: "rated" as const, anchors: [] };
  const { number: project } = await cast.ana.api.project.create({
    ...{ team, title: "Runtime", question: "Which?", context: "", templateId: null, named },
    criteria: ["Speed", "Care"].map((name) => ({ name, definition: "", direction: "more" as const, scale: rated })),
    candidates: ["Go", "Rust"].map((name) => ({ name, description: "", stackId: null })),
  });
  const here = { team, project };
  await cast.ana.api.criteria.lock(here);
  const row = await prisma.project.findFirstOrThrow({
    where: { team: { slug: team } },
    include: { criteria: true, candidates: true },
  });
  const cell = { candidateId: row.candidates[0]?.id ?? "", criterionId: row.criteria[0]?.id ?? "" };
  const guest = await account("Uma", `uma@${team}.example`);
  await prisma.member.create({ data: { teamId: row.teamId, userId: guest.userId, role: "visitor" } });
  for (const { api } of [cast.ben, guest])
    await api.scores.set({ ...here, ...cell, value: 4, confidence: "high", note: "" });
  await prisma.project.update({ where: { id: row.id }, data: { phase: "scoring" } });
  await cast.ana.api.scores.lock(here);
  const lines: string[] = [];
  for await (const line of trailBundle(prisma, { teamId: row.teamId, projectId: null, since: null }))
    lines.push(line.trimEnd());
  const scores = lines.map((line) => JSON.parse(line)).filter(({ body }) => body?.includes('"scores.given"'));
  expect(scores.map(({ body, open }) => [JSON.parse(body).d.counted, open?.score !== undefined])).toEqual([
    [true, true],
    [false, named],
  ]);
  expect(verifyLines(nodeCrypto, lines).flaw).toBeNull();
});
