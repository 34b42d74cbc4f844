// What do the figures of a record say?
import { assemble, type Cell, ownValues } from "../comparison/assemble";
import type { Comparison } from "../comparison/comparison";
import { findings } from "../comparison/findings";
import { mixes } from "../comparison/mixes";
import type { Ranking } from "../comparison/ranking";
import { weightedSum } from "../comparison/scorers/weighted-sum";
import { leadTitle, tippingSentences } from "../comparison/sentences";
import type { Voter } from "../comparison/who-alone";
import { agreement } from "../consensus/disagreement";
import { kendallW } from "../consensus/measures/kendall-w";
import { agreementSentence } from "../consensus/sentences";
import { toDecimalString } from "../numbers/decimal";
import type { Weights } from "../weighting/method";
import { methods, type WeightMethodId } from "../weighting/methods";
import { plain } from "../wording/sentence";
import { plainFigure } from "./figures";
import type { RecordInputs } from "./inputs";
import type { RecordedCell, RecordMatter } from "./record";
import { countedVotes } from "./recorded";
import { sheetOf } from "./sheet";

export type Results = Pick<
  RecordMatter,
  "cells" | "missing" | "ranking" | "findings" | "agreement" | "mixes" | "methods"
>;

/** Ranking, cells, findings and agreement, rounded to six places; without weighed criteria everything is empty. */
export function resultsOf(inputs: RecordInputs): Results {
  const sheet = sheetOf(inputs);
  if (sheet.criteria.length === 0) return { ...nothing, methods: methodsOf(inputs) };
  const { comparison, cells } = assemble(sheet);
  const ballots = ballotWeights(inputs);
  const own = ownValues(sheet);
  const voters: Voter[] = ballots.map(({ voterId, weights }) => ({
    id: voterId,
    weights,
    values: own.get(voterId) ?? null,
  }));
  const found = findings(comparison, voters, cells);
  const names = inputs.round?.named ? Object.fromEntries(inputs.participants.map(({ id, name }) => [id, name])) : null;
  return {
    cells: cells.flat().flatMap((cell) => recordedCell(cell, inputs)),
    missing: found.missing.map(({ candidateId, criterionId }) => ({ candidateId, criterionId })),
    ranking: recordedRanking(found.ranking),
    findings: {
      lead: found.lead,
      title: leadTitle(comparison, found),
      flips: tippingSentences(comparison, found, names).map(plain),
    },
    agreement: recordedAgreement(
      inputs,
      ballots.map(({ weights }) => weights),
    ),
    mixes: recordedMixes(
      comparison,
      ballots.map(({ weights }) => weights),
    ),
    methods: methodsOf(inputs),
  };
}

const nothing: Omit<Results, "methods"> = {
  cells: [],
  missing: [],
  ranking: [],
  findings: { lead: "none", title: "", flips: [] },
  agreement: null,
  mixes: null,
};

/** What each counted vote stands for; voters of an anonymous round are numbered. */
function ballotWeights({ round }: RecordInputs): { voterId: string; weights: Weights }[] {
  if (!round || !Object.hasOwn(methods, round.method)) return [];
  const method = methods[round.method as WeightMethodId];
  return countedVotes(round).map(({ memberId, answers }, place) => ({
    voterId: memberId ?? `voter-${place + 1}`,
    weights: method.weights(answers, round.criterionIds),
  }));
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

function recordedRanking({ ranked }: Ranking): RecordMatter["ranking"] {
  return ranked.map(({ candidateId, rank, total, low, high, contributions }) => ({
    candidateId,
    rank,
    total: toDecimalString(total),
    low: toDecimalString(low),
    high: toDecimalString(high),
    contributions: contributions.map(({ criterionId, contribution }) => ({
      criterionId,
      contribution: contribution === null ? null : toDecimalString(contribution),
    })),
  }));
}

function recordedAgreement({ round }: RecordInputs, ballots: readonly Weights[]): RecordMatter["agreement"] {
  const found = agreement(ballots, round?.criterionIds ?? []);
  const sentence = agreementSentence(found, null);
  if (!sentence || found.word === null || found.concordance.value === null) return null;
  return {
    measure: kendallW.name,
    value: toDecimalString(found.concordance.value),
    word: found.word,
    sentence: plain(sentence),
  };
}

function recordedMixes(comparison: Comparison, ballots: readonly Weights[]): RecordMatter["mixes"] {
  const mixed = mixes(comparison, ballots);
  if (mixed.draws === 0 || mixed.ballots < 2) return null;
  const first = mixed.first.map(({ candidateId, share }) => ({ candidateId, share: toDecimalString(share) }));
  return { draws: mixed.draws, seed: mixed.seed, ballots: mixed.ballots, first };
}

function methodsOf({ round }: RecordInputs): RecordMatter["methods"] {
  const weighing =
    round && Object.hasOwn(methods, round.method)
      ? [{ part: "weights", ...methods[round.method as WeightMethodId] }]
      : [];
  return [...weighing, { part: "ranking", ...weightedSum }, { part: "agreement", ...kendallW }].map(
    ({ part, id, name, source }) => ({ part, id, name, source }),
  );
}
