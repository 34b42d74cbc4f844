// Which calls go through while a team weighs, scores and decides?
import { at, type Samples, type Scene } from "./sample";
import { ballot, draft, mode, parts, sign } from "./stages";
import type { Site } from "./world";

const round = (site: Site) => ({ roundId: site.round });
const cell = (site: Site) => ({ candidateId: site.candidate, criterionId: site.criterion });
const withdrawn = (site: Site, { world }: Scene) =>
  world.actor.api.weighting.withdrawBallot({ ...at(site), ...round(site) });
const measured = (site: Site) => ({ candidateId: site.candidate, criterionId: site.measured });
/** What is written now, as someone reads it who may. */
const written = async (site: Site, { world }: Scene) => {
  const read = await world.leader.api.record.draft(at(site));
  return read ?? { version: 0, hash: "", signedHash: "" };
};
const removeScenarios = async (site: Site, { actor, leader }: Scene["world"]) => {
  await actor.api.scenarios.remove({ ...at(site), id: site.scenario });
  await leader.api.scenarios.remove({ ...at(site), id: site.leadsScenario });
};

export const samplesOfDecisions: Samples = {
  "weighting.state": { step: "voting" },
  "weighting.progress": { step: "voting" },
  "weighting.whoVoted": { step: "voting", input: round },
  "weighting.ownBallot": { step: "voting", input: round },
  "weighting.receipt": { step: "voting", input: round },
  "weighting.results": { step: "revealed", input: round },
  "weighting.results [before the reveal]": { step: "closed", input: round },
  "weighting.roundLog": { step: "revealed", input: round },
  "weighting.roundLog [before the reveal]": { step: "closed", input: round },
  "weighting.wouldItMatter": { step: "deciding", input: round },
  "weighting.openRound": { step: "revealed", input: () => ({ method: "points", ...mode, deadline: null }) },
  "weighting.joinRound": {
    step: "voting",
    before: async (site, { world, rewinding: { sql } }) => {
      await withdrawn(site, { world, rewinding: { sql } as never });
      await sql("DELETE FROM round_voter WHERE round_id = $1 AND member_id = $2", [site.round, world.actor.memberId]);
    },
    input: round,
  },
  "weighting.castBallot": { step: "voting", before: withdrawn, input: (site) => ballot(site) },
  "weighting.withdrawBallot": { step: "voting", input: round },
  "weighting.nudge": { step: "voting", before: withdrawn, input: round },
  "weighting.closeRound": { step: "voting", input: round },
  "weighting.revealRound": { step: "closed", input: round },
  "weighting.closeAndReveal": { step: "voting", input: round },
  "weighting.voidRound": { step: "voting", input: (site) => ({ ...round(site), reason: "The wrong criteria" }) },
  "weighting.accept": { step: "revealed", input: (site) => ({ ...round(site), statistic: "median" }) },
  "weighting.reopen": { step: "scoring" },
  "scores.grid": { step: "scoring" },
  "scores.group": { step: "deciding" },
  "scores.group [before the lock]": { step: "scoring" },
  "scores.set": { step: "scoring", input: (site) => ({ ...cell(site), value: 2, confidence: "low", note: "" }) },
  "scores.takeBack": { step: "scoring", input: cell },
  "scores.measure": { step: "scoring", input: (site) => ({ ...measured(site), value: 7, source: "", version: 1 }) },
  "scores.removeMeasurement": { step: "scoring", input: measured },
  "scores.lock": { step: "scoring" },
  "scores.unlock": { step: "deciding" },
  "comparison.readiness": { step: "deciding" },
  "comparison.state": { step: "deciding" },
  "comparison.agenda": { step: "deciding" },
  "scenarios.list": { step: "deciding" },
  "scenarios.save": { step: "deciding", input: (site) => ({ name: "Cheap", parts: parts(site) }) },
  "scenarios.rename": {
    step: "deciding",
    input: (site) => ({ id: site.scenario, version: 1, name: "Renamed" }),
    theirs: { input: (site) => ({ id: site.leadsScenario, version: 1, name: "Renamed" }), status: 403 },
  },
  "scenarios.reweigh": {
    step: "deciding",
    input: (site) => ({ id: site.scenario, version: 1, parts: parts(site, 3) }),
    theirs: { input: (site) => ({ id: site.leadsScenario, version: 1, parts: parts(site) }), status: 403 },
  },
  "scenarios.remove": {
    step: "deciding",
    input: (site) => ({ id: site.scenario }),
    theirs: { input: (site) => ({ id: site.leadsScenario }), status: 403 },
  },
  "scenarios.restore": {
    step: "deciding",
    before: (site, { world }) => removeScenarios(site, world),
    input: (site) => ({ id: site.scenario }),
    theirs: { input: (site) => ({ id: site.leadsScenario }), status: 403 },
  },
  "comparison.chances": { step: "deciding" },
  "comparison.withoutBallots": { step: "deciding" },
  "record.draft": { step: "deciding" },
  "record.save": {
    step: "deciding",
    input: (site) => ({ ...draft(site.candidate), because: "Reworded", version: 1 }),
  },
  "record.dissent": { step: "deciding", input: () => ({ body: "I would rather wait" }) },
  "record.sign": {
    step: "deciding",
    input: async (site, scene) => {
      const { version, signedHash: hash } = await written(site, scene);
      return { version, hash, stance: "concern", reason: "The cost" };
    },
  },
  "record.takeBackSignOff": { step: "deciding" },
  "record.seal": {
    step: "deciding",
    input: async (site, scene) => {
      // Who takes part stands in what is sealed: those who do sign again.
      for (const { api } of [scene.world.leader, scene.world.fellow]) await sign(at(site), api);
      const { version, hash } = await written(site, scene);
      return { version, hash, confirm: "At deciding" };
    },
  },
  "record.sealed": { step: "sealed" },
  "record.export": { step: "sealed", input: () => ({ format: "madr" }) },
  "record.supersede": { step: "sealed", input: () => ({ title: "Again" }) },
  "record.reassess": { step: "sealed", input: () => ({ outcome: "still-right", learned: "It holds", nextOn: null }) },
};
