// Does the verifier accept what a meeting leaves in the trail?
import { expect, it } from "vitest";
import { verifyLines } from "@/domain/trail/verify";
import { connection } from "@/server/db";
import { nodeCrypto } from "@/server/node-crypto";
import { verificationKey } from "@/server/signing";
import { projectStores } from "@/server/store";
import { crew } from "@/testing/crew";
import { ballot, mode, playTo } from "@/testing/matrix/stages";

it("a meeting in which one steps out, comes back, and another only watches", async () => {
  const { team, owner, facilitator, member } = await crew();
  const lead = owner.api;
  const things = await playTo("framing", team, { lead, others: [member.api, facilitator.api] });
  const at = { team, project: things.project };
  await lead.criteria.lock(at);
  await lead.session.open(at);
  for (const { api } of [member, facilitator]) await api.session.join(at);
  await lead.session.start(at);
  const { id: round } = await lead.weighting.openRound({ ...at, method: "points", ...mode, deadline: null });
  for (const { api } of [member, facilitator]) await api.session.observe({ ...at, on: true });
  await facilitator.api.session.observe({ ...at, on: false });
  const given = { ...at, ...ballot({ ...things, round }) };
  for (const { api } of [owner, facilitator]) await api.weighting.castBallot(given);
  await lead.weighting.closeAndReveal({ ...at, roundId: round });
  await lead.weighting.accept({ ...at, roundId: round, statistic: "median" });
  await lead.session.park({ ...at, criterionId: things.criterion, task: "Ask them", ownerId: null, dueOn: null });
  await lead.session.end(at);

  const { prisma } = connection();
  const project = await prisma.project.findFirstOrThrow({ where: { number: at.project, team: { slug: team } } });
  const scope = { teamId: project.teamId, projectId: project.id, memberId: project.facilitatorId };
  const lines: string[] = [];
  for await (const line of projectStores(prisma, scope).trail.bundle(null)) lines.push(line.trimEnd());
  const verdict = verifyLines(nodeCrypto, lines, { key: verificationKey() });
  expect(verdict.flaw).toBeNull();
  expect(lines.filter((line) => line.includes("weighting.voter-stepped-out"))).toHaveLength(2);
  // The control: whose ballot is in it can't have stepped out.
  const others = lines.map((line) =>
    line.includes("weighting.voter-stepped-out") ? line.replace(member.memberId, owner.memberId) : line,
  );
  expect(verifyLines(nodeCrypto, others, { key: verificationKey() }).flaw).not.toBeNull();
});
