"use client";
// How is the decision written?
import { type ReactNode, useState } from "react";
import { reasonNeeded } from "@/domain/record/obstacles";
import type { RecordMatter } from "@/domain/record/record";
import { useEditing } from "@/trpc/presence/editing";
import { Ready } from "@/ui/ready";
import { LabelledRow } from "@/ui/section";
import { Select } from "@/ui/select";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import { ConsequenceList } from "./consequence-list";
import { FieldNote } from "./field-note";
import type { Writing } from "./use-decision";

/** The parts that the facilitator writes. Every change is saved by itself; leaving a field saves at once. */
export function DraftForm({
  matter,
  writing,
  today,
  children,
}: {
  matter: RecordMatter;
  writing: Writing;
  today: string;
  /** What others write, before the last part. */
  children: ReactNode;
}) {
  const { fields, change, errors, flush } = writing;
  const [isInside, setInside] = useState(false);
  useEditing(isInside ? "decision" : null);
  const why = reasonNeeded({ ...matter, decision: { ...matter.decision, candidateId: fields.candidateId } });
  const choices = matter.candidates.filter(({ state }) => state === "standing");
  const gone = matter.candidates.find(({ id, state }) => id === fields.candidateId && state !== "standing");
  return (
    <form
      aria-label="The record"
      onFocus={() => setInside(true)}
      onBlur={(event) => {
        void flush();
        setInside(event.currentTarget.contains(event.relatedTarget));
      }}
      onSubmit={(event) => event.preventDefault()}
    >
      <Ready>
        <LabelledRow label="Decision" htmlFor="candidate" className={ROW}>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <Select
              id="candidate"
              className="w-44 max-md:w-full"
              value={fields.candidateId ?? ""}
              aria-describedby="candidate-note"
              onValue={(id) => change({ candidateId: id || null })}
              options={[
                { value: "", label: "Choose" },
                ...choices.map(({ id, name }) => ({ value: id, label: name })),
                ...(gone ? [{ value: gone.id, label: gone.name, disabled: true }] : []),
              ]}
            />
            <FieldNote id="candidate-note" error={errors.candidateId ?? (gone && `${gone.name} is out.`)}>
              {fields.candidateId === null
                ? "Those who are ruled out or withdrawn aren’t listed."
                : why === "record.reason-needed"
                  ? "Not first in the ranking, so say why."
                  : why === "record.gap-reason-needed"
                    ? "Values are missing that could change who is first, so say why."
                    : "First in the ranking, so it needs no extra reason."}
            </FieldNote>
          </div>
          <TextInput
            lasting
            className="mt-2"
            aria-label="The decision in one sentence"
            placeholder="We use … for …"
            maxLength={200}
            value={fields.statement}
            onValue={(statement) => change({ statement })}
          />
          {errors.statement && <FieldNote error={errors.statement} />}
          {(why || fields.overrideReason !== "") && fields.candidateId !== null && (
            <TextArea
              lasting
              className="mt-2"
              rows={2}
              aria-label="Why it is chosen all the same"
              placeholder="Why it is chosen all the same"
              value={fields.overrideReason}
              onValue={(overrideReason) => change({ overrideReason })}
            />
          )}
        </LabelledRow>
        <LabelledRow label="Because" htmlFor="because" className={ROW}>
          <TextArea
            lasting
            id="because"
            rows={7}
            value={fields.because}
            onValue={(because) => change({ because })}
            placeholder="What weighed most, what nearly won, and what you accept"
          />
          {errors.because && <FieldNote error={errors.because} />}
        </LabelledRow>
        <LabelledRow label="Consequences" className={ROW}>
          <ConsequenceList consequences={fields.consequences} onChange={(consequences) => change({ consequences })} />
        </LabelledRow>
        {children}
        <LabelledRow label="Reassess" htmlFor="reassess-on" className={ROW}>
          <div className="grid items-center gap-x-3 gap-y-2 md:grid-cols-[168px_auto_minmax(0,1fr)]">
            <TextInput
              id="reassess-on"
              type="date"
              min={today}
              value={fields.reassessOn ?? ""}
              onValue={(day) => change({ reassessOn: day || null })}
            />
            <span className="text-ink-2">or when</span>
            <TextInput
              aria-label="Or when this happens"
              placeholder="p95 passes 200 ms"
              maxLength={200}
              value={fields.reassessWhen}
              onValue={(reassessWhen) => change({ reassessWhen })}
            />
          </div>
          {errors.reassessOn && <FieldNote error={errors.reassessOn} />}
        </LabelledRow>
      </Ready>
    </form>
  );
}

const ROW = "[&_label]:md:pt-2 [&_h2]:md:pt-2";
