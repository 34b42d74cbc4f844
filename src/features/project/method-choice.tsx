"use client";
// By which method will the rounds weigh?
import type { WeightMethodId } from "@/domain/weighting/method-ids";
import { FIRST_METHODS, methodMenu } from "@/domain/weighting/method-menu";
import { RadioCards } from "@/ui/radio-cards";

/** The default and the quick method, and the others behind a press. */
export function MethodChoice({ value, onValue }: { value: WeightMethodId; onValue: (value: WeightMethodId) => void }) {
  return (
    <RadioCards
      label="Method"
      value={value}
      onValue={onValue}
      columns={2}
      first={FIRST_METHODS}
      more="Other methods"
      options={methodMenu(null).map(({ id, name, summary }, place) => ({
        value: id,
        title: name,
        text: summary,
        note: place === 0 ? "the default" : undefined,
      }))}
    />
  );
}
