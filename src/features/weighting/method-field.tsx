"use client";
// By which method does the team weigh?
import type { WeightMethodId } from "@/domain/weighting/method-ids";
import { FIRST_METHODS, methodMenu } from "@/domain/weighting/method-menu";
import { Field } from "@/ui/field";
import { RadioCards } from "@/ui/radio-cards";

/** The methods with a sentence each; those that don't fit so many criteria can't be chosen, and say why. */
export function MethodField({
  count,
  value,
  onValue,
  error,
}: {
  count: number;
  value: WeightMethodId;
  onValue: (value: WeightMethodId) => void;
  error: string | undefined;
}) {
  return (
    <Field label="How" group error={error}>
      <RadioCards
        value={value}
        onValue={onValue}
        columns={2}
        first={FIRST_METHODS}
        more="Other methods"
        options={methodMenu(count).map(({ id, name, summary, unfit }, place) => ({
          value: id,
          title: name,
          text: unfit ? `${summary} ${unfit}` : summary,
          note: place === 0 ? "the default" : undefined,
          disabled: unfit !== null,
        }))}
      />
    </Field>
  );
}
