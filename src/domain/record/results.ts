// What do the figures of a record say?
import type { VoterNames } from "../comparison/alone-sentence";
import type { Cell } from "../comparison/assemble";
import { findings } from "../comparison/findings";
import { mixes } from "../comparison/mixes";
import { statement } from "../comparison/ranking";
import { scorers } from "../comparison/scorers";
import { leadTitle, tippingSentences } from "../comparison/sentences";
import { agreement } from "../consensus/disagreement";
import { kendallW } from "../consensus/measures/kendall-w";
import { agreementSentence } from "../consensus/sentences";
import { toDecimalString } from "../numbers/decimal";
import type { Weights } from "../weighting/method";
import { methods } from "../weighting/methods";
import { wordsOfStatistic } from "../weighting/statistic-words";
import { plain } from "../wording/sentence";
import { plainFigure } from "./figures";
import type { RecordInputs } from "./inputs";
import type { RecordedCell, RecordMatter } from "./record";
import { marksFor } from "./seated";

export type Results = Pick<
  RecordMatter,
  "cells" | "missing" | "ranking" | "findings" | "agreement" | "mixes" | "methods"
>;

/** Ranking, cells, findings and agreement; every computed figure is rounded once, to six places. `seatedFlips`: the flips with a mark for each name. */
export function resultsOf(inputs: RecordInputs): Results & { seatedFlips: string[] } {
  const { comparison, cells, voters, voterNames, round } = inputs;
  const found = findings(comparison, voters, cells);
  const ballots = voters.flatMap(({ weights }) => (weights ? [weights] : []));
  const ranking = statement(found.ranking);
  const flips = (names: VoterNames) => tippingSentences(comparison, found, names).map(plain);
  return {
    seatedFlips: flips(voterNames && marksFor(voterNames)),
    cells: cells.flat().flatMap((cell) => recordedCell(cell, inputs)),
    missing: found.missing.map(({ candidateId, criterionId }) => ({ candidateId, criterionId })),
    ranking: ranking.ranked,
    findings: {
      lead: found.lead,
      title: leadTitle(comparison, found),
      flips: flips(voterNames),
    },
    agreement: recordedAgreement(ballots, round.criterionIds),
    mixes: recordedMixes(inputs, ballots),
    methods: [
      { part: "weights", ...methods[round.method] },
      ...statisticUsed(round.statistic),
      { part: "ranking", ...scorers[ranking.scorer as keyof typeof scorers] },
      { part: "agreement", ...kendallW },
    ].map(({ part, id, name, source }) => ({ part, id, name, source })),
  };
}

/** How the ballots were summed up, where that has a source. */
function statisticUsed(id: string) {
  const { name, source } = wordsOfStatistic(id) ?? { name: "", source: null };
  return source === null ? [] : [{ part: "group", id, name, source }];
}

function recordedCell(cell: Cell, { criteria, measurements }: RecordInputs): RecordedCell[] {
  const { candidateId, criterionId, value, rating, figure } = cell;
  if (value === null) return [];
  const here = { candidateId, criterionId, value: toDecimalString(value) };
  if (rating) {
    const { n, lowest, highest, word, confidence } = rating;
    const [median, spread] = [plainFigure(rating.median), plainFigure(rating.spread)];
    return [{ ...here, kind: "rated", n, median, lowest, highest, spread, word, confidence }];
  }
  const scale = criteria.find(({ id }) => id === criterionId)?.scale;
  const source =
    measurements.find((each) => each.candidateId === candidateId && each.criterionId === criterionId)?.source ?? "";
  const unit = scale?.kind === "measured" ? scale.unit : "";
  return figure === null ? [] : [{ ...here, kind: "measured", figure: plainFigure(figure), unit, source }];
}

function recordedAgreement(ballots: readonly Weights[], criterionIds: readonly string[]): RecordMatter["agreement"] {
  const found = agreement(ballots, criterionIds);
  const sentence = agreementSentence(found, null);
  if (!sentence || found.word === null || found.concordance.value === null) return null;
  return {
    measure: kendallW.name,
    value: toDecimalString(found.concordance.value),
    word: found.word,
    sentence: plain(sentence),
  };
}

function recordedMixes({ comparison }: RecordInputs, ballots: readonly Weights[]): RecordMatter["mixes"] {
  const mixed = mixes(comparison, ballots);
  if (mixed.draws === 0 || mixed.ballots < 2) return null;
  const first = mixed.first.map(({ candidateId, share }) => ({ candidateId, share: toDecimalString(share) }));
  return { draws: mixed.draws, seed: mixed.seed, ballots: mixed.ballots, first };
}
