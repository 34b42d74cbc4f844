// What does a record say, from its question to its evidence?
import type { ReactNode } from "react";
import { candidateIn, criterionIn, type RecordMatter } from "@/domain/record/record";
import { outSentences, overrideSentence, quorumSentence } from "@/domain/record/record-sentences";
import { ERASED_WORDS } from "@/domain/record/veil";
import { stanceWords, voices } from "@/domain/record/voices";
import { Prose } from "@/ui/prose";
import { LabelledRow } from "@/ui/section";
import { Paragraphs } from "./paragraphs";
import { RankingFigure } from "./ranking-figure";
import { SignatureList } from "./signature-list";
import { toneWords } from "./words";

/** The record as a document; `context` is the project's context, already set as Markdown. The same before the seal and after it. */
export function RecordDocument({
  matter,
  context,
  isSealed = false,
}: {
  matter: RecordMatter;
  context: ReactNode;
  isSealed?: boolean;
}) {
  const { project, decision } = matter;
  const out = outSentences(matter);
  const override = overrideSentence(matter);
  return (
    <>
      <LabelledRow label="Question" className={PART}>
        <Prose>
          <p>{project.question}</p>
        </Prose>
      </LabelledRow>
      {project.context !== "" && (
        <LabelledRow label="Context" className={PART}>
          <Prose>{context}</Prose>
        </LabelledRow>
      )}
      <LabelledRow label="Because" className={PART}>
        <Prose>
          {decision.because === "" ? <Open>No reasons are written yet.</Open> : <Paragraphs text={decision.because} />}
          {override !== "" && <p>{override}</p>}
        </Prose>
      </LabelledRow>
      <LabelledRow label="Ranking" className={KEPT}>
        <RankingFigure matter={matter} />
      </LabelledRow>
      {matter.findings.flips.length > 0 && (
        <LabelledRow label="What would change it" className={PART}>
          <Prose className="[&>*+*]:mt-1!">
            {matter.findings.flips.map((flip) => (
              <p key={flip}>{flip}</p>
            ))}
          </Prose>
        </LabelledRow>
      )}
      {decision.consequences.length > 0 && <Consequences consequences={decision.consequences} />}
      <Dissent matter={matter} />
      {out.length > 0 && (
        <LabelledRow label="Ruled out" className={PART}>
          <Prose>
            {out.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Prose>
        </LabelledRow>
      )}
      <LabelledRow label="Sign-offs" className={KEPT}>
        <SignatureList matter={matter} />
        <p className="mt-2 text-13 text-ink-2 print:text-[8.5pt]">
          {quorumSentence(matter, isSealed ? "were" : "are")}
        </p>
      </LabelledRow>
      <Evidence matter={matter} />
    </>
  );
}

function Consequences({ consequences }: { consequences: RecordMatter["decision"]["consequences"] }) {
  const keyed = consequences.map((each, place) => ({ ...each, key: `${place} ${each.text.slice(0, 20)}` }));
  return (
    <LabelledRow label="Consequences" className={PART}>
      <ul className="grid max-w-[68ch] gap-1 print:gap-[.8mm]">
        {keyed.map(({ key, tone, text }) => (
          <li key={key} className="grid grid-cols-[64px_minmax(0,1fr)] print:break-inside-avoid">
            <b className="text-13 leading-7 font-semibold text-ink-2 print:text-[9pt] print:leading-[15.5pt]">
              {toneWords[tone]}
            </b>
            <span className="font-serif text-lg leading-7 text-pretty break-words print:text-[11pt] print:leading-[15.5pt]">
              {text}
            </span>
          </li>
        ))}
      </ul>
    </LabelledRow>
  );
}

function Dissent({ matter }: { matter: RecordMatter }) {
  const all = voices(matter);
  return (
    <LabelledRow label="Dissent" className={PART}>
      <Prose>
        {all.length === 0 && <Open>Nobody dissented.</Open>}
        {all.map(({ memberId, name, stance, words, reason }) => (
          <div key={memberId} className="not-first:mt-5 print:break-inside-avoid">
            {/* The mark hangs outside of the line. */}
            {words === ERASED_WORDS ? (
              <Open>{words}</Open>
            ) : (
              <div className="[&>p]:mt-3 [&>p]:first:mt-0 [&>p]:first:-indent-[.42em]">
                <Paragraphs text={`“${words}”`} />
              </div>
            )}
            <p className="mt-2 font-sans text-13 text-ink-2">
              {stance ? `${name}, ${stanceWords[stance]}` : name}
              {reason !== "" && reason !== words && `: ${reason}`}
            </p>
          </div>
        ))}
      </Prose>
    </LabelledRow>
  );
}

function Evidence({ matter }: { matter: RecordMatter }) {
  if (matter.evidence.length === 0) return null;
  const keyed = matter.evidence.map((each, place) => ({ ...each, key: place }));
  return (
    <LabelledRow label="Evidence" className={PART}>
      <ul className="grid max-w-[68ch] gap-2 pt-1 text-sm">
        {keyed.map(({ key, candidateId, criterionId, title, url, body, claimId, stance, strength }) => (
          <li key={key} className="break-words print:break-inside-avoid">
            {url ? (
              <a href={url} rel="nofollow noopener noreferrer">
                {title || url}
              </a>
            ) : (
              <span>{body || (claimId ? "A claim of the catalogue" : title)}</span>
            )}{" "}
            <span className="text-13 text-ink-3">
              {candidateIn(matter, candidateId)} × {criterionIn(matter, criterionId)}, {stance}, {strength}
            </span>
          </li>
        ))}
      </ul>
    </LabelledRow>
  );
}

function Open({ children }: { children: ReactNode }) {
  return <p className="text-ink-3">{children}</p>;
}

const PART =
  "md:py-6 print:grid-cols-[27mm_minmax(0,1fr)] print:break-inside-auto print:gap-x-[5mm] print:py-[5mm] [&_h2]:md:pt-1";
const KEPT = `${PART} print:break-inside-avoid`;
