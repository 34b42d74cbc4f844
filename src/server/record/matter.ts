// What would be sealed now? The one place where a decision meets everything it rests on.
import { createHash } from "node:crypto";
import { findings } from "@/domain/comparison/findings";
import { shareOf } from "@/domain/comparison/matter-sentences";
import { factSentences } from "@/domain/comparison/sentences";
import { composeRecord } from "@/domain/record/compose";
import type { RecordMatter } from "@/domain/record/record";
import type { Seated } from "@/domain/record/seated";
import { refuse } from "@/domain/refusal";
import { canonicalJson, type Json } from "@/domain/trail/canonical";
import { countedVotes, turnoutOf } from "@/domain/weighting/reveal-votes";
import { isNamed } from "@/domain/weighting/round";
import { countOf, plain } from "@/domain/wording/sentence";
import type { ProjectSeat } from "../access";
import { readScoresheet } from "../scoresheet";
import type { projectStores } from "../store";

type Stores = ReturnType<typeof projectStores>;

export type Written = {
  matter: RecordMatter;
  version: number;
  savedAt: string | null;
  /** Of all of it: what a seal was previewed with. */
  hash: string;
  /** Of what a sign-off signs. */
  signedHash: string;
  seated: Seated;
  /** Sentences that the reasons may use. */
  facts: string[];
};

/** SHA-256 in hex of a value's canonical JSON. */
export function hashOf(value: unknown): string {
  return createHash("sha256")
    .update(canonicalJson(value as Json))
    .digest("hex");
}

/** The record as it stands. Refuses `scores.still-blind` before the scores are locked. */
export async function readMatter(store: Stores, actor: ProjectSeat): Promise<Written> {
  const sheet = await readScoresheet(store);
  const [project, participants, predecessor, draft, dissents, signOffs, evidence, accepted] = await Promise.all([
    store.project.shell(),
    store.project.participants(),
    store.record.predecessor(),
    store.record.draft(),
    store.record.dissents(),
    store.record.signOffs(),
    store.evidence.all(),
    store.weighting.accepted(),
  ]);
  const { savedAt, ...written } = draft;
  const { round, comparison, cells, voters } = sheet;
  const votes = countedVotes(round.ballots);
  const { of, abstained, withoutInformation, missing } = turnoutOf(
    round.ballots,
    await store.weighting.electorate(round.id),
  );
  const { matter, signedHash, seated } = composeRecord(
    {
      team: { id: actor.teamId, name: actor.teamName },
      project,
      facilitatorId: actor.facilitatorId,
      supersedes: predecessor && {
        projectNumber: predecessor.projectNumber,
        number: predecessor.number,
        statement: predecessor.statement,
      },
      ...{ participants, comparison, cells, voters, dissents, signOffs },
      ...{ criteria: sheet.criteria, candidates: sheet.candidates, measurements: sheet.measurements },
      voterNames: sheet.names,
      round: {
        ...{ number: round.number, method: round.method, criterionIds: round.criterionIds, ballots: votes.length },
        statistic: accepted?.statistic ?? refuse("comparison.not-open", { why: "the weights aren't accepted." }),
        voters: isNamed(round)
          ? votes.map(({ memberId, share }) => ({
              ...{ memberId, share },
              name: round.names.get(memberId) ?? "Former member",
            }))
          : null,
        turnout: { of, abstained, withoutInformation, missing },
      },
      evidence: evidence.map(({ candidateId, criterionId, kind, title, url, body, claimId, stance, strength }) => ({
        ...{ candidateId, criterionId, kind, title, url, body, claimId, stance, strength },
      })),
      draft: written,
      quorum: project.quorum,
    },
    hashOf,
  );
  const facts = factSentences(comparison, findings(comparison, voters, cells)).map(plain);
  return {
    matter,
    signedHash,
    seated,
    savedAt,
    version: written.version,
    hash: hashOf(matter),
    facts: [...mixFact(matter), ...facts],
  };
}

/** “Go is first in 81 % of 10,000 mixes of the six ballots.” */
function mixFact({ candidates, mixes, ranking: [first] }: RecordMatter): string[] {
  const share = Number(mixes?.first.find(({ candidateId }) => candidateId === first?.candidateId)?.share ?? 0);
  if (!first || !mixes || share <= 0) return [];
  const name = candidates.find(({ id }) => id === first.candidateId)?.name ?? "";
  const of = `${mixes.draws.toLocaleString("en")} mixes of the ${countOf(mixes.ballots, "ballot")}`;
  return [`${name} is first in ${shareOf(share)} of ${of}.`];
}
