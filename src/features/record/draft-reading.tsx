// How do those read the draft who don't write it?
import { candidateIn, type RecordMatter } from "@/domain/record/record";
import { overrideSentence } from "@/domain/record/record-sentences";
import { dayText } from "@/ui/date-time";
import { Prose } from "@/ui/prose";
import { LabelledRow } from "@/ui/section";
import { Paragraphs } from "./paragraphs";
import { toneWords } from "./words";

/** The parts of the draft as they are now, in words. */
export function DraftReading({ matter }: { matter: RecordMatter }) {
  const { candidateId, statement, because, consequences, reassessOn, reassessWhen } = matter.decision;
  const override = overrideSentence(matter);
  const when = [reassessOn ? `On ${dayText(reassessOn)}` : "", reassessWhen ? `when ${reassessWhen}` : ""].filter(
    Boolean,
  );
  const keyed = consequences.map((each, place) => ({ ...each, key: `${place} ${each.text.slice(0, 20)}` }));
  return (
    <>
      <LabelledRow label="Decision">
        <Prose>
          <p>{statement || candidateIn(matter, candidateId) || <Open />}</p>
          {override && <p>{override}</p>}
        </Prose>
      </LabelledRow>
      <LabelledRow label="Because">
        <Prose>{because ? <Paragraphs text={because} /> : <Open />}</Prose>
      </LabelledRow>
      <LabelledRow label="Consequences">
        <Prose className="[&>*+*]:mt-1!">
          {keyed.length === 0 && <Open />}
          {keyed.map(({ key, tone, text }) => (
            <p key={key}>
              <b className="font-sans text-13 font-semibold text-ink-2">{toneWords[tone]}:</b> {text}
            </p>
          ))}
        </Prose>
      </LabelledRow>
      <LabelledRow label="Reassess">
        <Prose>{when.length > 0 ? <p>{when.join(", or ")}</p> : <Open />}</Prose>
      </LabelledRow>
    </>
  );
}

function Open() {
  return <span className="text-ink-3">Not written yet</span>;
}
