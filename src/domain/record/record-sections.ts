// What stands at the end of every exported record: result, weights, knock-outs, agreement, flips, dissent, sign-offs, evidence, revisits, seal?
import { capitalised } from "../wording/sentence";
import type { Circumstances } from "./format";
import { inline, link, quote, table } from "./markdown";
import { candidateIn, criterionIn, recordName, type SealedRecord } from "./record";
import { criterionLines } from "./record-lines";
import {
  mixesSentence,
  mixWords,
  outSentences,
  quorumSentence,
  signatureSentences,
  weightWords,
} from "./record-sentences";
import { stanceWords, voices } from "./voices";
import { weightsSentence } from "./weighing-sentences";

/** The closing sections in order, each a heading of `level` and its text; `drivers` repeats the criteria where the format has no place for them. */
export function closing(
  record: SealedRecord,
  circumstances: Circumstances,
  level: "##" | "###",
  drivers = false,
): string[] {
  const sections: [string, string[]][] = [
    ["Result", result(record)],
    [
      "Weights and who set them",
      [inline(weightsSentence(record)), ...(drivers ? [criterionLines(record).join("\n")] : [])],
    ],
    ["Ruled out", [bullets(outSentences(record)) || "No candidate was ruled out."]],
    ["Agreement", [inline(record.agreement?.sentence ?? "Too few ballots to measure agreement.")]],
    ["What would change it", [bullets(record.findings.flips) || "Nothing that was tried."]],
    ["Dissent", dissent(record)],
    ["Sign-offs", [inline(quorumSentence(record)), bullets(signatureSentences(record))]],
    ["Evidence", [evidence(record)]],
    ["When to look again", revisit(record, circumstances)],
    ["Seal", [provenance(record, circumstances)]],
  ];
  return sections.flatMap(([title, parts]) => [`${level} ${title}`, ...parts.filter(Boolean)]);
}

function result(record: SealedRecord): string[] {
  const { criteria, ranking } = record;
  const head = [
    "Rank",
    "Option",
    "Total",
    ...criteria.map(({ name, weightBp }) => `${name} (${weightWords(weightBp)})`),
  ];
  const rows = ranking.map(({ candidateId, rank, total, low, high, contributions }) => [
    String(rank),
    candidateIn(record, candidateId),
    low === high ? places(total) : `${places(total)} (${places(low)} to ${places(high)})`,
    ...criteria.map(({ id }) =>
      places(contributions.find(({ criterionId }) => criterionId === id)?.contribution ?? null),
    ),
  ]);
  const method = record.methods.find(({ part }) => part === "ranking")?.name ?? "";
  const range =
    record.missing.length > 0 ? " A dash: nothing is known; the range shows what the total could still be." : "";
  const shares = ranking.map(
    ({ candidateId }) => `${candidateIn(record, candidateId)}: ${mixWords(record, candidateId)}`,
  );
  return [
    inline(record.findings.title ? `${record.findings.title}.` : ""),
    ranking.length > 0
      ? table(
          head,
          rows,
          [0, ...head.keys()].filter((column) => column !== 1),
        )
      : "Nothing was ranked.",
    inline(`${method}; each column is what a criterion adds, from 0 (worst) to 1 (best).${range}`),
    record.mixes ? inline(`${shares.join("; ")}. ${mixesSentence(record)}`) : "",
  ];
}

function dissent(record: SealedRecord): string[] {
  const all = voices(record);
  if (all.length === 0) return ["Nobody dissented."];
  return all.flatMap(({ name, stance, words, reason }) => {
    const who = stance ? `${name}, who ${stanceWords[stance]}` : name;
    return [quote(words), inline(reason ? `${who}: ${reason}` : `${who}.`)];
  });
}

function evidence(record: SealedRecord): string {
  const lines = record.evidence.map(({ candidateId, criterionId, title, url, body, claimId, stance, strength }) => {
    const where = inline(`${candidateIn(record, candidateId)} × ${criterionIn(record, criterionId)}`);
    const what = title || body || (claimId ? `claim ${claimId} of the catalogue` : (url ?? ""));
    const said = title && body ? ` ${inline(body)}` : "";
    return `* ${where}: ${link(what, url)}${said} (${inline(stance)}, ${inline(strength)})`;
  });
  return lines.join("\n") || "None was attached.";
}

function revisit({ decision }: SealedRecord, { looks }: Circumstances): string[] {
  const { reassessOn, reassessWhen } = decision;
  const when = [reassessOn ? `on ${reassessOn}` : "", reassessWhen ? `when ${reassessWhen}` : ""].filter(Boolean);
  const said = looks.map(({ on, by, outcome, learned, nextOn }) => {
    const next = nextOn ? ` Next look: ${nextOn}.` : "";
    return `${on}, ${by}: ${outcome.replace("-", " ")}. ${learned}${next}`;
  });
  return [
    when.length > 0 ? inline(`${capitalised(when.join(", or "))}.`) : "No date and no condition was set.",
    bullets(said),
  ];
}

function provenance(record: SealedRecord, { url, sealHash, verifyUrl }: Circumstances): string {
  const { number, team, sealed, trail } = record;
  return [
    `* ${inline(`Record ${recordName(number)} of ${team.name}, sealed ${sealed.at.slice(0, 16).replace("T", " ")} UTC by ${sealed.name}`)}`,
    `* SHA-256 of the sealed record: \`${sealHash}\``,
    `* Head of the team’s trail at the seal: ${trail.size} entries, root \`${trail.root}\``,
    `* <${url}>`,
    ...(verifyUrl ? [`* ${howToCheck(verifyUrl)}`] : []),
  ].join("\n");
}

/** The proof that it speaks of stands in a comment at the end of the file. */
function howToCheck(verifyUrl: string): string {
  return `To check that nothing in this file was changed, drop it on <${verifyUrl}>, or run \`npm run -s verify -- FILE\` in a copy of Steelyard.`;
}

function bullets(sentences: readonly string[]): string {
  return sentences.map((sentence) => `* ${inline(sentence)}`).join("\n");
}

function places(figure: string | null): string {
  return figure === null ? "–" : Number(figure).toFixed(3);
}
