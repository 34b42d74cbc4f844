// What do ballots and scores say together, without saying whose they are?
import { agenda } from "@/domain/comparison/agenda";
import { agendaSentence, agendaTitle } from "@/domain/comparison/agenda-sentences";
import { rankedIds } from "@/domain/comparison/comparison";
import { findings } from "@/domain/comparison/findings";
import { ordersOf } from "@/domain/comparison/orders";
import { scoreAgreement } from "@/domain/comparison/score-agreement";
import { tallyViews } from "@/domain/comparison/side-by-side";
import type { OwnTotals } from "@/domain/comparison/who-alone";
import { disagreement } from "@/domain/consensus/disagreement";
import type { readScoresheet } from "../scoresheet";

type Sheet = Awaited<ReturnType<typeof readScoresheet>>;

/** As many items stand on the short agenda. */
const SHORT = 5;

/** The tallies of the members' own orders, how far apart the ballots are on each criterion (points of 100), and how far the scores agree: sums of many, none of them one's own. `own`: the voters' totals. */
export function voices(sheet: Sheet, own: readonly OwnTotals[]) {
  const { comparison, cells } = sheet;
  const scores = sheet.scored.flatMap(({ candidateId, criterionId, scores: given }) =>
    given.flatMap((score) => (score.counted ? [{ ...score, candidateId, criterionId }] : [])),
  );
  const ranked = rankedIds(comparison);
  return {
    tallies: tallyViews(comparison, ordersOf(own)),
    spreads: spreadsOf(sheet),
    agreement: scoreAgreement(cells, scores, (id) => ranked.has(id)),
  };
}

/** What to talk about first, in sentences, with what each counts beside the first (0 to 1). */
export function shortAgenda(sheet: Sheet) {
  const { comparison, cells } = sheet;
  const items = agenda(comparison, spreadsOf(sheet), cells);
  const most = items[0]?.urgency ?? 1;
  return {
    title: agendaTitle(comparison, items, findings(comparison).lead),
    items: items.slice(0, SHORT).map((item) => ({
      ...{ kind: item.kind, criterionId: item.criterionId, candidateId: item.candidateId },
      sentence: agendaSentence(comparison, item, cells),
      share: item.urgency / most,
    })),
    of: items.length,
  };
}

function spreadsOf({ comparison, voters }: Sheet): { criterionId: string; spread: number }[] {
  const ballots = voters.flatMap(({ weights }) => (weights ? [weights] : []));
  const ids = comparison.criteria.map(({ id }) => id);
  return disagreement(ballots, ids).map(({ criterionId, spread }) => ({ criterionId, spread }));
}
