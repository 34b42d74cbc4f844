"use client";
// What does a new team begin with?
import { type FormEvent, useState } from "react";
import { Button } from "@/ui/button";
import { RadioCards } from "@/ui/radio-cards";

export type Beginning = "sample" | "own";

/** The example first, or a question of one's own. */
export function FirstThing({ onChosen }: { onChosen: (begin: Beginning) => void }) {
  const [begin, setBegin] = useState<Beginning>("sample");
  const send = (event: FormEvent) => {
    event.preventDefault();
    onChosen(begin);
  };
  return (
    <form onSubmit={send} className="grid gap-5">
      <RadioCards
        label="Start with"
        value={begin}
        onValue={setBegin}
        options={[
          {
            value: "sample",
            title: "The example",
            text: "Six people pick a backend. Two rounds are behind them, and one ballot waits for you; it isn't counted.",
            note: "Sample",
          },
          { value: "own", title: "A question of your own", text: "From a template of the catalogue, or blank." },
        ]}
      />
      <div>
        <Button type="submit" variant="primary" size="touch">
          Continue
        </Button>
      </div>
    </form>
  );
}
