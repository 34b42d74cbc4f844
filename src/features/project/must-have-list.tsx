"use client";
// What must be true of any answer?
import { useEffect, useRef } from "react";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { TextInput } from "@/ui/text-input";

/** A line for each must-have of one's own; Enter adds the next. `errorAt` is the sentence beside one of them. */
export function MustHaveList({
  names,
  errorAt,
  onChange,
}: {
  names: readonly string[];
  errorAt: (place: number) => string | undefined;
  onChange: (names: string[]) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const grew = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes to the line that was just added
  useEffect(() => {
    if (grew.current) list.current?.querySelector<HTMLInputElement>("[data-line]:last-of-type input")?.focus();
    grew.current = false;
  }, [names.length]);
  const add = () => {
    grew.current = true;
    onChange([...names, ""]);
  };
  return (
    <div ref={list} className="grid gap-2">
      {names.map((name, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has nothing but its place
        <div key={place} data-line="" className="flex items-start gap-2">
          <Field
            label={`Must-have ${place + 1}`}
            hideLabel
            id={`must-have-${place}`}
            error={errorAt(place)}
            className="flex-1"
          >
            <TextInput
              value={name}
              maxLength={80}
              placeholder="Runs in our own data centre"
              onValue={(text) => onChange(names.map((each, i) => (i === place ? text : each)))}
              onKeyDown={(event) => {
                if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
                event.preventDefault();
                if (name.trim()) add();
              }}
            />
          </Field>
          <Button
            variant="quiet"
            aria-label={`Remove must-have ${place + 1}`}
            onClick={() => onChange(names.filter((_, i) => i !== place))}
          >
            Remove
          </Button>
        </div>
      ))}
      <Button className="justify-self-start" onClick={add}>
        {names.length === 0 ? "Add a must-have" : "Add another"}
      </Button>
    </div>
  );
}
