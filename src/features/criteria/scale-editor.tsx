"use client";
// By what is a candidate held against this criterion?
import { curveOf, curveWords } from "@/domain/project/scale-words";
import { Field } from "@/ui/field";
import { Segmented } from "@/ui/segmented";
import { NumberInput, TextInput } from "@/ui/text-input";
import { ValueCurve } from "@/ui/value-curve";
import { type CriterionDraft, measuredScale, withDirection, withEnds } from "./criterion-draft";
import { CurveEditor } from "./curve-editor";

type Props = { form: CriterionDraft; errors: Record<string, string>; onChange: (next: CriterionDraft) => void };

/** Rated, measured or must hold; then the words at its marks, or unit, ends and curve. */
export function ScaleEditor({ form, errors, onChange }: Props) {
  return (
    <div className="grid content-start gap-4">
      <Field label="Held against by" group error={form.kind === "rated" ? errors.scale : undefined}>
        <Segmented
          full
          value={form.kind}
          options={[
            { value: "rated", label: "Rating" },
            { value: "measured", label: "Measure" },
            { value: "yesno", label: "Must hold" },
          ]}
          onValue={(kind) => onChange({ ...form, kind })}
        />
      </Field>
      {form.kind === "rated" && <Anchors form={form} errors={errors} onChange={onChange} />}
      {form.kind === "measured" && <Measure form={form} errors={errors} onChange={onChange} />}
      {form.kind === "yesno" && (
        <p className="text-13 text-pretty text-ink-2">
          Yes or no, without a weight. A candidate that fails it is ruled out, not averaged away.
        </p>
      )}
    </div>
  );
}

function Anchors({ form, onChange }: Props) {
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1 text-xs font-medium text-ink-2">Words at the marks; 5 is the good end</legend>
      {form.anchors.map((words, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the mark is the place
        <div key={place} className="grid grid-cols-[1.25rem_minmax(0,1fr)] items-center">
          <b aria-hidden="true" className="font-[550] tabular-nums">
            {place + 1}
          </b>
          <TextInput
            aria-label={`Words at ${place + 1}`}
            value={words}
            maxLength={120}
            placeholder={PROMPTS[place]}
            onValue={(text) =>
              onChange({ ...form, anchors: form.anchors.map((each, i) => (i === place ? text : each)) })
            }
          />
        </div>
      ))}
    </fieldset>
  );
}

function Measure({ form, errors, onChange }: Props) {
  const scale = measuredScale(form);
  const hasEnds = form.worst !== null && form.best !== null && form.worst !== form.best;
  const [low, high] = [Math.min(scale.worst, scale.best), Math.max(scale.worst, scale.best)];
  return (
    <>
      <Field label="Direction" group>
        <Segmented
          full
          value={form.direction}
          options={[
            { value: "more", label: "More is better" },
            { value: "less", label: "Less is better" },
          ]}
          onValue={(direction) => onChange(withDirection(form, direction))}
        />
      </Field>
      <div className="grid grid-cols-3 gap-3">
        <Field label="Unit" error={errors["scale.unit"]}>
          <TextInput
            value={form.unit}
            maxLength={24}
            placeholder="ms"
            onValue={(unit) => onChange({ ...form, unit })}
          />
        </Field>
        <Field label="Worst" error={errors["scale.worst"]}>
          <NumberInput value={form.worst} onValue={(worst) => onChange(withEnds(form, { worst }))} />
        </Field>
        <Field label="Best" error={errors["scale.best"]}>
          <NumberInput value={form.best} onValue={(best) => onChange(withEnds(form, { best }))} />
        </Field>
      </div>
      {errors.scale && (
        <p role="alert" className="text-13 font-medium text-danger">
          {errors.scale}
        </p>
      )}
      {hasEnds && (
        <div className="grid items-center gap-4 text-13 text-ink-2 md:grid-cols-[176px_minmax(0,1fr)]">
          <ValueCurve
            large
            points={curveOf(scale)}
            from={`${low.toLocaleString("en")} ${form.unit}`}
            to={`${high.toLocaleString("en")} ${form.unit}`}
            label={`${curveWords(scale)} From ${low} to ${high} ${form.unit}.`}
          />
          <p>{curveWords(scale)}</p>
        </div>
      )}
      {hasEnds && <CurveEditor form={form} onChange={onChange} />}
    </>
  );
}

const PROMPTS = ["pages every week", "", "once a month", "", "quiet for a quarter"];
