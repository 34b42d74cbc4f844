// Which decision do the tests of the verifier replay?

import { randomBytes } from "node:crypto";
import { assemble } from "@/domain/comparison/assemble";
import { composeRecord } from "@/domain/record/compose";
import type { RecordInputs } from "@/domain/record/inputs";
import { sealRecord } from "@/domain/record/sealing";
import { veil } from "@/domain/record/veil";
import { base64Of } from "@/domain/trail/bytes";
import { canonicalJson, type Json } from "@/domain/trail/canonical";
import { commitmentOf } from "@/domain/trail/commitment";
import { aggregate } from "@/domain/weighting/aggregation";
import { nodeCrypto } from "@/server/node-crypto";
import { sampleInputs, sha256, sheet } from "./sample-record";
import { ballot, ballots, beginning, ids, inRound, object, PROJECT, ROUND, TEAM } from "./sample-steps";
import { type Step, type TestLog, testFile, testLog, textHash } from "./trail-file";

/** What a test changes before anything is hashed: the server itself would have lied. */
export interface Lies {
  /** Each step of the logs, or null to leave it out. */
  step?: (log: "team" | "round" | "scores", step: Step) => Step | null;
  /** More entries at the end of the round's log, after it was closed. */
  late?: Step;
  /** The record before it is sealed. */
  sealed?: (record: Record<string, Json>) => Record<string, Json>;
}

/** A decision by six, from the first entry to the seal, as a team's file; and its logs, for files of other kinds. */
export function sampleTrail({ step: change = (_, step) => step, late, sealed: lie = (record) => record }: Lies = {}) {
  const logs = {
    team: testLog(TEAM, "team"),
    round: testLog(ROUND, "round", PROJECT),
    scores: testLog(PROJECT, "scores", PROJECT),
  };
  const put = (to: keyof typeof logs, step: Step) => {
    const changed = change(to, step);
    if (changed) logs[to].append(changed);
  };
  const inputs = decidedInputs();
  for (const step of beginning(inputs)) put("team", step);
  for (const [person, answers] of ballots.entries()) put("round", ballot(person, answers));
  close(logs, put);
  const { basisPoints } = groupWeights();
  put("team", {
    event: "weighting.weights-accepted",
    object: inRound,
    subject: "m0",
    shown: { roundId: ROUND, statistic: "median", weightsBp: basisPoints },
  });
  for (const { candidateId, criterionId, memberId, value, confidence } of sheet.scores) {
    const score = canonicalJson({ value, confidence, by: memberId });
    put("scores", {
      event: "scores.given",
      object,
      shown: { candidateId, criterionId, mark: `s-${memberId}`, counted: true },
      hidden: { score, note: "" },
    });
  }
  put("team", {
    event: "scores.locked",
    object,
    subject: "m0",
    shown: { size: String(logs.scores.size), root: logs.scores.root() },
  });
  const { version, ...content } = inputs.draft;
  put("team", {
    event: "record.drafted",
    object,
    subject: "m0",
    shown: { decisionId: "d1", version },
    hidden: { draft: canonicalJson(content as Json) },
  });
  const { signedHash } = composeRecord(inputs, (part) => sha256(part as Json));
  const signOffs = inputs.signOffs.map((given) => ({ ...given, hash: signedHash }));
  for (const { memberId, stance, reason, hash } of signOffs)
    put("team", {
      event: "record.signed",
      object,
      subject: memberId,
      shown: { decisionId: "d1", version, hash, stance },
      hidden: { reason },
    });
  const record = seal(logs.team, { ...inputs, signOffs }, lie);
  put("team", {
    event: "record.sealed",
    object,
    subject: "m0",
    shown: { decisionId: "d1", number: 14, hash: textHash(record.sealed) },
  });
  if (late) logs.round.append(late);
  logs.team.checkpoint();
  return { lines: testFile([logs.team, logs.round, logs.scores], [record]), logs, record };
}

function close(logs: { team: TestLog; round: TestLog }, put: (to: "team", step: Step) => void): void {
  const by = { object: inRound, subject: "m0" };
  put("team", {
    event: "weighting.round-closed",
    ...by,
    shown: { roundId: ROUND, size: String(logs.round.size), root: logs.round.root() },
  });
  put("team", {
    event: "weighting.round-revealed",
    ...by,
    shown: { roundId: ROUND, number: 1, voted: ballots.length, of: 6 },
  });
  logs.team.checkpoint();
}

/** The sample's inputs with ids that logs may have, and the weights that its ballots give. */
function decidedInputs(): RecordInputs {
  const inputs = sampleInputs();
  const { basisPoints } = groupWeights();
  const weightOf = (id: string) => basisPoints[id] ?? 0;
  const weighed = sheet.criteria.map((criterion) => ({ ...criterion, weight: weightOf(criterion.id) }));
  return {
    ...inputs,
    team: { ...inputs.team, id: TEAM },
    project: { ...inputs.project, id: PROJECT },
    criteria: inputs.criteria.map((each) => (each.weightBp === null ? each : { ...each, weightBp: weightOf(each.id) })),
    ...assemble({ ...sheet, criteria: weighed }),
    round: { ...inputs.round, number: 1 },
    draft: { ...inputs.draft, version: 1 },
    signOffs: inputs.signOffs.map((given) => ({ ...given, version: 1 })),
  };
}

function groupWeights() {
  const weights = ballots.map((answers) => Object.fromEntries(answers.map((points, c) => [`c${c}`, points / 100])));
  return aggregate(weights, ids, "median");
}

function seal(team: TestLog, inputs: RecordInputs, lie: NonNullable<Lies["sealed"]>) {
  const { matter, seated } = composeRecord(inputs, (part) => sha256(part as Json));
  const head = { size: String(team.size), root: team.root() };
  const sealed = { at: "2026-11-20T14:20:00Z", memberId: "m0", name: "A. Kim" };
  const record = sealRecord(matter, { number: 14, sealed, trail: head }, "", "");
  const { veiled, openings } = veil(record, seated, (label, value) => {
    const salt = new Uint8Array(randomBytes(32));
    return { commitment: commitmentOf(nodeCrypto, label, salt, value), salt: base64Of(salt) };
  });
  const open = Object.fromEntries(openings.map(({ place, salt, value }) => [place, { salt, value }]));
  return { decision: "d1", number: 14, sealed: canonicalJson(lie(veiled as Record<string, Json>) as Json), open };
}
