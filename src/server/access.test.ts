// Does someone who has no seat neither wait for a project's row nor hold it?
import { setTimeout as after } from "node:timers/promises";
import { expect, it } from "vitest";
import { callerWith } from "@/testing/cast";
import { weighingTeam } from "@/testing/weighing";
import { connection } from "./db";

it("is refused at once while others work in the project, who wait in turn", async () => {
  const { at, projectId, seat } = await weighingTeam();
  const other = await weighingTeam();
  const member = await seat("Bo Li", "member");
  const strangers = [other.facilitator.api, callerWith()];
  const commands = strangers.flatMap((api) => [
    api.criteria.unlock({ ...at, reason: "Mine." }),
    api.scores.takeBack({ ...at, candidateId: projectId, criterionId: projectId }),
  ]);
  const answers = Promise.allSettled(commands);
  await connection().prisma.$transaction(async (db) => {
    await db.$executeRaw`SELECT 1 FROM project WHERE id = ${projectId}::uuid FOR UPDATE`;
    const told = await Promise.race([
      Promise.allSettled(strangers.map((api) => api.project.archive({ ...at, archived: true }))),
      after(3_000),
    ]);
    expect(told).toMatchObject([{ reason: { code: "NOT_FOUND" } }, { reason: { code: "UNAUTHORIZED" } }]);
    const waiting = await Promise.race([
      member.api.scores.takeBack({ ...at, candidateId: projectId, criterionId: projectId }).catch((e) => e),
      after(500, "waits"),
    ]);
    expect(waiting).toBe("waits");
  });
  expect((await answers).map(({ status }) => status)).toEqual(Array(4).fill("rejected"));
});
