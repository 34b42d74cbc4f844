"use client";
// How will the team weigh, and are names shown?
import dynamic from "next/dynamic";
import type { WeightMethodId } from "@/domain/weighting/method-ids";
import { Field } from "@/ui/field";
import { Segmented } from "@/ui/segmented";

// How the methods reckon comes along with their names: not for the page's first load.
const MethodChoice = dynamic(() => import("./method-choice").then((choice) => choice.MethodChoice));

/** The method of the rounds, and what happens to names after a reveal. */
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
      <MethodChoice value={weightMethod} onValue={(value) => onChange({ weightMethod: value })} />
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
