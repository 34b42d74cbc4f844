// What does Compare show?
import { choiceGroups } from "@/domain/comparison/alone-sentence";
import { findings } from "@/domain/comparison/findings";
import { mixes } from "@/domain/comparison/mixes";
import { refuseUnlessComparable, type Standing } from "@/domain/comparison/readiness";
import { givenBy } from "@/domain/comparison/scenario-findings";
import { firstOf, type OwnTotals, ownTotals } from "@/domain/comparison/who-alone";
import { isNamed } from "@/domain/weighting/round";
import { readScoresheet } from "../scoresheet";
import type { projectStores } from "../store";
import { voices } from "./voices";

type Stores = ReturnType<typeof projectStores>;
type Sheet = Awaited<ReturnType<typeof readScoresheet>>;

/** More members than this aren't listed one by one: then only those who would choose otherwise, and of them as many. */
const MOST_MEMBERS = 60;

/** How far the project is from having a comparison. */
export async function standing(store: Stores): Promise<Standing> {
  const [accepted, project, candidates] = await Promise.all([
    store.weighting.accepted(),
    store.project.shell(),
    store.candidates.list(),
  ]);
  return {
    areWeightsAccepted: accepted !== null,
    areScoresLocked: project.scoresLockedAt !== null,
    candidates: candidates.filter(({ withdrawnAt }) => withdrawnAt === null).length,
  };
}

/** Refuses `comparison.not-open`, naming all that is missing, until there is a comparison. */
export async function refuseUnlessOpen(store: Stores): Promise<void> {
  refuseUnlessComparable(await standing(store));
}

/**
 * The comparison, its cells and its findings, as small for a thousand voters as for six: of ballots only what the sentences need, and each
 * member's own totals (60 at most) only where the accepted round was named. Refuses as `readScoresheet` does.
 */
export async function comparisonState(store: Stores, memberId: string) {
  const sheet = await readScoresheet(store);
  const { comparison, cells, voters, names, round } = sheet;
  const { voted, of } = await store.weighting.progress(round.id);
  const { alone, ...found } = findings(comparison, voters, cells);
  const ballots = voters.flatMap(({ weights }) => (weights ? [weights] : []));
  const own = ownTotals(comparison, voters);
  return {
    ...{ comparison, cells, given: givenBy(voters) },
    criteria: comparison.criteria.flatMap(({ id }) => sheet.criteria.find((criterion) => criterion.id === id) ?? []),
    findings: { ...found, alone: [] },
    choices: choiceGroups(alone, names),
    mixes: mixes(comparison, ballots),
    ...voices(sheet, own),
    round: { number: round.number, named: isNamed(round), voted, of },
    scorers: new Set(sheet.scored.flatMap(({ scores }) => scores.flatMap((s) => (s.counted ? s.memberId : [])))).size,
    withdrawn: sheet.candidates.flatMap(({ id, name, withdrawnAt, withdrawnReason }) =>
      withdrawnAt === null ? [] : [{ id, name, reason: withdrawnReason ?? "" }],
    ),
    kept: keptIn(sheet),
    members: membersOf(sheet, own, found.leaders, memberId),
  };
}

/** The candidates that stay in spite of a must-have, with the reason. */
function keptIn({ candidates, criteria }: Sheet) {
  return candidates
    .filter(({ withdrawnAt, ruledOut }) => withdrawnAt === null && !ruledOut)
    .flatMap(({ id, name, verdicts }) =>
      verdicts.flatMap(({ criterionId, verdict, overrideReason }) =>
        verdict === "fails" && overrideReason
          ? [
              {
                id,
                name,
                mustHave: criteria.find((c) => c.id === criterionId)?.name ?? "a must-have",
                reason: overrideReason,
              },
            ]
          : [],
      ),
    );
}

/** Each member's own totals, by name; past 60 members, of those who would choose otherwise. Null where the round was anonymous. */
function membersOf({ names }: Sheet, own: readonly OwnTotals[], leaders: readonly string[], me: string) {
  if (!names) return null;
  const all = own.map((one) => ({ ...one, first: firstOf(one) }));
  const otherwise = all.filter(({ first }) => first.some((id) => !leaders.includes(id)));
  const listed = all.length > MOST_MEMBERS ? otherwise : all;
  const rows = listed.slice(0, MOST_MEMBERS).map(({ voterId, totals, ...one }) => ({
    ...one,
    name: names[voterId] ?? "Former member",
    isMe: voterId === me,
    totals: Object.fromEntries(totals.map(({ candidateId, total }) => [candidateId, total])),
  }));
  return {
    rows: rows.sort((a, b) => a.name.localeCompare(b.name, "en")),
    of: listed.length,
    onlyOtherwise: all.length > MOST_MEMBERS,
  };
}
