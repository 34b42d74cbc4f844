// In which team does a decision go every way there is?
import type { Secrecy } from "@/domain/weighting/round";
import { connection } from "@/server/db";
import { crew, type Person } from "./crew";

const criterion = (name: string) => ({
  ...{ name, definition: "", direction: "more" as const },
  scale: { kind: "rated" as const, anchors: [] },
});

/** A crew with a project that its owner facilitates: rated, measured and must-have criteria, four candidates; all by commands. */
export async function windingTeam() {
  const people = await crew();
  const { team, owner } = people;
  const { number: project } = await owner.api.project.create({
    ...{ team, title: "Winding", question: "Which way?", context: "", templateId: null },
    criteria: [
      ...["Operability", "Hiring"].map(criterion),
      {
        ...{ name: "Latency", definition: "p95", direction: "less" },
        scale: { kind: "measured", unit: "ms", worst: 200, best: 10, points: [[60, 0.5]] },
      },
      { name: "Open", definition: "", direction: "must", scale: { kind: "yesno" } },
    ],
    candidates: ["Go", "Node.js", "Django", "Perl"].map((name) => ({ name, description: "", stackId: null })),
  });
  const { prisma: db } = connection();
  const { teamId, id: projectId } = await db.project.findFirstOrThrow({
    where: { number: project, team: { slug: team } },
  });
  const here = { team, project };
  return {
    ...{ people, here, teamId, projectId, criterion },
    criterionNamed: async (name: string) => (await db.criterion.findFirstOrThrow({ where: { projectId, name } })).id,
    candidateNamed: async (name: string) => (await db.candidate.findFirstOrThrow({ where: { projectId, name } })).id,

    /** Opens a round of 100 points; answers its id. */
    async open(secrecy: Secrecy): Promise<string> {
      const terms = { method: "points" as const, secrecy, showsVoters: true, deadline: null };
      return (await owner.api.weighting.openRound({ ...here, ...terms })).id;
    },

    /** Casts points in the order of the round's criteria; answers the receipt. */
    async vote({ api }: Person, roundId: string, points: number[]) {
      const round = await db.round.findUniqueOrThrow({ where: { id: roundId } });
      const given = (round.criterionIds as string[]).map((id, place) => [id, points[place] ?? 0]);
      const { receipt } = await api.weighting.castBallot({
        ...here,
        roundId,
        kind: "vote",
        answers: Object.fromEntries(given),
        reasons: {},
      });
      return receipt;
    },

    /** Approves what is written now. */
    async sign({ api }: Person): Promise<void> {
      const seen = await api.record.draft(here);
      const version = { version: seen?.version ?? 0, hash: seen?.signedHash ?? "" };
      await api.record.sign({ ...here, ...version, stance: "approve", reason: "" });
    },
  };
}
