// Which decision do the golden exports show?
import { createHash } from "node:crypto";
import { assemble, ownValues, type Scoresheet } from "@/domain/comparison/assemble";
import { composeRecord } from "@/domain/record/compose";
import type { Circumstances } from "@/domain/record/format";
import type { RecordInputs } from "@/domain/record/inputs";
import type { SealedRecord } from "@/domain/record/record";
import { sealRecord } from "@/domain/record/sealing";
import type { Stance } from "@/domain/record/sign-off";
import { canonicalJson, type Json } from "@/domain/trail/canonical";

const people = ["A. Kim", "B. Moss", "J. Novak", "L. Reyes", "S. Lind", "T. Osei"];
const criteria = ["Operability", "Real-time", "Delivery speed", "Maintainability"];
const weights = [3300, 2800, 2300, 1600];
const candidates = ["Go", "Node.js", "Django", "AWS Lambda"];
/** [candidate][criterion], one score a person. */
const scores = [
  ["555545", "445454", "334433", "454444"],
  ["333423", "555455", "545444", "333333"],
  ["343333", "222222", "455544", "444354"],
  ["222222", "111111", "444444", "333333"],
];

const points = [
  [40, 25, 20, 15],
  [35, 30, 20, 15],
  [30, 30, 25, 15],
  [15, 35, 35, 15],
  [35, 25, 20, 20],
  [30, 25, 25, 20],
];
const mustHave = "Holds 5,000 open sockets";

export const sheet: Scoresheet = {
  criteria: criteria.map((name, c) => ({
    id: `c${c}`,
    name,
    weight: weights[c] ?? 0,
    scale: { kind: "rated", anchors: [] },
  })),
  candidates: candidates.map((name, o) => ({ id: `o${o}`, name, ruledOut: o === 3 ? `${mustHave} is not met` : null })),
  scores: scores.flatMap((row, o) =>
    row.flatMap((cell, c) =>
      [...cell].map((value, person) => ({
        ...{ candidateId: `o${o}`, criterionId: `c${c}`, memberId: `m${person}` },
        ...{ value: Number(value), confidence: "medium" as const },
      })),
    ),
  ),
  measurements: [],
};
const own = ownValues(sheet);

/** SHA-256 in hex of a value's canonical JSON. */
export function sha256(value: Json): string {
  return createHash("sha256").update(canonicalJson(value)).digest("hex");
}

/** Six people choose a runtime: one objects, one has a concern, one failed must-have, one measured criterion. */
export function sampleInputs(): RecordInputs {
  const signature = (person: number, stance: Stance, reason = "") => ({
    ...{ memberId: `m${person}`, name: people[person] ?? "", stance, reason },
    ...{ version: 7, hash: "", at: `2026-11-20T13:4${person}:00Z` },
  });
  return {
    team: { id: "t1", name: "Field platform" },
    project: {
      ...{ id: "p1", number: 14, title: "API runtime" },
      question: "Which runtime can six people operate that holds 5,000 open sockets on one node?",
      context:
        "Every van on the road holds a socket open. The runtime we have drops them past 3,200, and two of us know how to restart it.\n\nIt must stay:\n\n- restartable by anyone on call\n- cheap to run",
    },
    facilitatorId: "m0",
    supersedes: { projectNumber: 3, number: 9, statement: "We stay on Django for the API" },
    participants: [
      ...people.map((name, place) => ({ id: `m${place}`, name, role: "member" as const })),
      { id: "m6", name: "R. Ito", role: "observer" },
    ],
    criteria: [
      {
        ...{ id: "must", name: mustHave, definition: "On one node, for an hour." },
        ...{ direction: "must", scale: { kind: "yesno" }, color: 8, weightBp: null },
      },
      ...criteria.map((name, place) => ({
        ...{ id: `c${place}`, name, definition: place === 0 ? "A new person on call can restart it." : "" },
        ...{ direction: "more" as const, color: place + 1, weightBp: weights[place] ?? 0 },
        scale: { kind: "rated" as const, anchors: [{ at: 5, words: "Everyone can" }] },
      })),
    ],
    candidates: candidates.map((name, place) => {
      const reason = "a function can’t keep one open";
      return {
        ...{ id: `o${place}`, name, description: "", stackId: null, withdrawnAt: null, withdrawnReason: null },
        verdicts: place === 3 ? [{ criterionId: "must", verdict: "fails", reason, overrideReason: null }] : [],
        ruledOut: place === 3 ? { criterionId: "must", reason } : null,
      };
    }),
    ...assemble(sheet),
    measurements: [],
    voters: points.map((given, person) => ({
      id: `m${person}`,
      weights: Object.fromEntries(given.map((each, c) => [`c${c}`, each / 100])),
      values: own.get(`m${person}`) ?? null,
    })),
    voterNames: Object.fromEntries(people.map((name, person) => [`m${person}`, name])),
    round: {
      ...{ number: 2, method: "points", statistic: "median", ballots: 6 },
      voters: people.map((name, person) => ({ memberId: `m${person}`, name })),
      criterionIds: criteria.map((_, c) => `c${c}`),
    },
    evidence: [
      {
        ...{ candidateId: "o0", criterionId: "c0", kind: "link", title: "Failover drill", body: "Eleven minutes." },
        ...{ url: "https://wiki.example/drill(1)", claimId: null, stance: "supports", strength: "strong" },
      },
    ],
    draft: {
      version: 7,
      candidateId: "o0",
      statement: "We use Go for the API runtime",
      because:
        "Operability weighed most, and Go scored highest on it: one binary, one process to watch.\n\nNode.js is close.",
      overrideReason: "",
      consequences: [
        { tone: "bad", text: "Until March we run both runtimes." },
        { tone: "good", text: "One binary to ship and one process to watch." },
        { tone: "neutral", text: "The admin pages stay on Django." },
      ],
      reassessOn: "2027-06-01",
      reassessWhen: "p95 passes 200 ms",
    },
    dissents: [
      {
        ...{ memberId: "m3", name: "L. Reyes" },
        body: "I would choose Node.js. Four of us have never written Go.\n\nIf learning takes more than the 15 days, I ask that we look again.",
      },
    ],
    signOffs: [
      signature(0, "approve"),
      signature(1, "approve"),
      signature(2, "concern", "Error handling has to stay readable."),
      signature(3, "object"),
      signature(5, "approve"),
    ],
    quorum: 4,
  };
}

/** The sample, sealed as D-14. */
export function sampleRecord(change?: (inputs: RecordInputs) => RecordInputs): SealedRecord {
  return sampleSealing(change).record;
}

/** The sample at its seal: the record, and where names stand in it. */
export function sampleSealing(change: (inputs: RecordInputs) => RecordInputs = (inputs) => inputs) {
  const inputs = change(sampleInputs());
  const { signedHash } = composeRecord(inputs, (part) => sha256(part as Json));
  const signOffs = inputs.signOffs.map((given) => ({ ...given, hash: signedHash, version: inputs.draft.version }));
  const { matter, seated } = composeRecord({ ...inputs, signOffs }, (part) => sha256(part as Json));
  const now = sha256(matter as Json);
  const seal = {
    number: 14,
    sealed: { at: "2026-11-20T14:20:00Z", memberId: "m0", name: "A. Kim" },
    trail: { size: "213", root: "a5f06cab31631527694f101b03477efbde89c7330a8b493354b8dc905dec7cf1" },
  };
  return { record: sealRecord(matter, seal, now, now), seated };
}

/** Where the sample is read, and what came after it: nothing. */
export function sampleCircumstances(record: SealedRecord): Circumstances {
  return {
    url: "https://steelyard.example/t/field/p/14/record",
    sealHash: sha256(record as Json),
    ...{ supersededBy: null, verifyUrl: "https://steelyard.example/verify" },
    looks: [],
  };
}
