"use client";
// How will the team weigh, and are names shown?
import type { WeightMethodId } from "@/domain/weighting/method-ids";
import { Disclosure } from "@/ui/disclosure";
import { Field } from "@/ui/field";
import { Segmented } from "@/ui/segmented";

const methods: { value: WeightMethodId; label: string; why: string }[] = [
  {
    value: "points",
    label: "100 points",
    why: "Everyone shares out 100 points. It shows how much more one thing matters than another, and makes people choose.",
  },
  {
    value: "rating",
    label: "Rating",
    why: "Each criterion gets 0 to 10 on its own. It is the quickest to answer, but tempts to call everything important.",
  },
  {
    value: "ranking",
    label: "Ranking",
    why: "Criteria are put in order; the weights follow from the places (rank order centroid). Right where order is all that people are sure of.",
  },
];

/** The method of the next round, why one would take which, and what happens to names after a reveal. */
export function WeighingChoice({
  weightMethod,
  named,
  onChange,
}: {
  weightMethod: WeightMethodId;
  named: boolean;
  onChange: (next: { weightMethod?: WeightMethodId; named?: boolean }) => void;
}) {
  return (
    <div className="grid gap-4">
      <div>
        <Field label="Method" group>
          <Segmented value={weightMethod} options={methods} onValue={(value) => onChange({ weightMethod: value })} />
        </Field>
        <Disclosure summary="Why which?" className="mt-2">
          <dl className="grid gap-2 text-13 text-pretty text-ink-2">
            {methods.map(({ value, label, why }) => (
              <div key={value}>
                <dt className="inline font-[550] text-ink">{label}. </dt>
                <dd className="inline">{why}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      </div>
      <Field
        label="Names beside ballots and scores"
        group
        hint="Ballots are blind until the reveal and scores until the lock either way. A round can be opened on other terms, anonymous ones too."
      >
        <Segmented
          value={named ? "shown" : "never"}
          options={[
            { value: "shown", label: "After the reveal" },
            { value: "never", label: "Never" },
          ]}
          onValue={(value) => onChange({ named: value === "shown" })}
        />
      </Field>
    </div>
  );
}
