// Who decides in the database tests? A team with a project whose scores are locked: four who may sign, one observer, one visitor, one stranger.
import { randomUUID } from "node:crypto";
import { emptyDraft } from "@/domain/record/draft";
import { connection } from "@/server/db";
import { account } from "./cast";
import { cast, openRound, type Seat, weighingTeam } from "./weighing";

const candidates = ["Go", "Node.js", "Django", "AWS Lambda"];
/** [candidate][criterion], one score a person who votes. */
const scores = [
  ["555", "443", "344"],
  ["333", "455", "444"],
  ["334", "222", "433"],
  ["222", "111", "333"],
];

/** The facilitator Ana, the members Bo and Mia and the admin Li; AWS Lambda fails the must-have. Go is first. */
export async function decidingTeam() {
  const { prisma } = connection();
  const world = await weighingTeam();
  const { at, teamId, projectId, criterionIds, facilitator } = world;
  const [bo, mia, li, observer, visitor] = [
    await world.seat("Bo Moss", "member"),
    await world.seat("Mia Osei", "member"),
    await world.seat("Li Reyes", "admin"),
    await world.seat("Jo Novak", "observer"),
    await world.seat("Vic Visitor", "visitor"),
  ];
  const stranger = await account("Sam Stranger", `sam-${randomUUID()}@example.org`);
  const roundId = await openRound(world);
  const voters: [Seat, number[]][] = [
    [facilitator, [50, 30, 20]],
    [bo, [40, 40, 20]],
    [mia, [30, 30, 40]],
  ];
  for (const [seat, points] of voters) await cast(world, seat, roundId, points);
  await facilitator.api.weighting.closeAndReveal({ ...at, roundId });
  await facilitator.api.weighting.accept({ ...at, roundId, statistic: "median" });
  const candidateIds = candidates.map(() => randomUUID());
  await prisma.candidate.createMany({
    data: candidates.map((name, place) => ({
      ...{ id: candidateIds[place] ?? "", teamId, projectId, name, position: place + 1, proposedById: bo.memberId },
    })),
  });
  await prisma.score.createMany({
    data: scores.flatMap((row, c) =>
      row.flatMap((cell, k) =>
        voters.map(([seat], person) => ({
          ...{ teamId, projectId, candidateId: candidateIds[c] ?? "", criterionId: criterionIds[k] ?? "" },
          ...{ memberId: seat.memberId, value: Number(cell[person]), confidence: "medium" },
        })),
      ),
    ),
  });
  const must = await prisma.criterion.findFirstOrThrow({ where: { projectId, direction: "must" } });
  await prisma.verdict.create({
    data: {
      ...{ teamId, projectId, candidateId: candidateIds[3] ?? "", criterionId: must.id },
      ...{ verdict: "fails", reason: "its runtime is closed", givenById: bo.memberId },
    },
  });
  await facilitator.api.scores.lock(at);
  const [go = "", node = "", , lambda = ""] = candidateIds;
  return { ...world, bo, mia, li, observer, visitor, stranger, candidateIds, go, node, lambda };
}

export type DecidingWorld = Awaited<ReturnType<typeof decidingTeam>>;

/** The draft that these tests write: Go, with everything that a seal needs but signatures. */
export function fullDraft({ go }: DecidingWorld, version = 0) {
  return {
    ...{ ...emptyDraft, version, candidateId: go, statement: "We use Go for the API runtime" },
    ...{ because: "Operability weighed most.", reassessWhen: "p95 passes 200 ms", reassessOn: "2099-06-01" },
    consequences: [{ tone: "good" as const, text: "One binary to ship." }],
  };
}

/** Writes the draft and lets these people approve it. */
export async function written(world: DecidingWorld, ...signers: Seat[]): Promise<void> {
  const { at, facilitator } = world;
  const { version } = await facilitator.api.record.draft(at).then((read) => read?.draft ?? emptyDraft);
  await facilitator.api.record.save({ ...at, ...fullDraft(world, version) });
  for (const signer of signers) await sign(world, signer);
}

/** Lets someone sign what is written now. */
export async function sign(
  { at }: DecidingWorld,
  { api }: Seat,
  stance: "approve" | "object" = "approve",
  reason = "",
) {
  const read = await api.record.draft(at);
  if (!read) throw new Error("Nothing is being decided.");
  await api.record.sign({ ...at, version: read.version, hash: read.signedHash, stance, reason });
}

/** Seals what is written now; answers the record's number. */
export async function seal({ at, facilitator }: DecidingWorld): Promise<number> {
  const read = await facilitator.api.record.draft(at);
  if (!read) throw new Error("Nothing is being decided.");
  const { version, hash } = read;
  return (await facilitator.api.record.seal({ ...at, version, hash, confirm: "API runtime" })).number;
}
