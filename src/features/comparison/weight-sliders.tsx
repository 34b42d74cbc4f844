"use client";
// What if the weights were others?
import { useRef, useState } from "react";
import type { Comparison } from "@/domain/comparison/comparison";
import { wholePercents } from "@/domain/comparison/scenario";
import { movedWeightsText } from "@/domain/comparison/scenario-address";
import { Chip } from "@/ui/chip";
import { Range } from "@/ui/range";
import { useReady } from "@/ui/ready";
import { Section } from "@/ui/section";
import type { Compared } from "./use-comparison";

/** A slider for each criterion; the others follow in proportion, but for those that are held. The weights live in the address. */
export function WeightSliders({ compared }: { compared: Compared }) {
  const { group, start, saved, scenario, isEdited, order, address, setWeights, reset } = compared;
  const isReady = useReady();
  const [held, setHeld] = useState<readonly string[]>([]);
  const now = scenario ?? group;
  const [stands, groups] = [wholePercents(now), wholePercents(group)];
  // As long as one slider is moved, the others keep the proportions that they had before: all the way up and back changes nothing.
  const hold = useRef<{ criterionId: string; start: Comparison; from: Comparison; wrote: string | null } | null>(null);
  const move = (criterionId: string, percent: number) => {
    const before = hold.current;
    const isSame = before?.criterionId === criterionId && before.wrote === address && before.start === start;
    const from = isSame ? before.from : now;
    const wrote = movedWeightsText(start, from, criterionId, percent, held);
    hold.current = { criterionId, start, from, wrote };
    setWeights(wrote);
  };
  const toggle = (id: string) => {
    hold.current = null;
    setHeld((before) => (before.includes(id) ? before.filter((each) => each !== id) : [...before, id]));
  };
  const names = new Map(group.criteria.map(({ id, name }) => [id, name]));
  return (
    <Section
      title="Try other weights"
      note={isEdited && <Chip>not saved</Chip>}
      actions={
        scenario && (
          <button
            type="button"
            onClick={reset}
            className="hit text-brand underline decoration-1 underline-offset-[3px] hover:text-brand-hover"
          >
            Back to the group’s
          </button>
        )
      }
      className="print:hidden"
    >
      <div className="grid gap-y-1 pt-3" inert={!isReady}>
        {order.map((id) => {
          const [name, value, mark] = [names.get(id) ?? "", stands.get(id) ?? 0, groups.get(id) ?? 0];
          return (
            <div key={id} className="flex items-start gap-1 desk:items-center">
              <Range
                label={name}
                value={value}
                mark={mark}
                onValue={(next) => move(id, next)}
                format={(percent) => `${percent}\u00a0%`}
                valueText={`${value} per cent${value === mark ? "" : `, the group’s is ${mark}`}${held.includes(id) ? ", held" : ""}`}
                className="min-w-0 flex-1"
              />
              {order.length > 2 && <Hold name={name} isHeld={held.includes(id)} onToggle={() => toggle(id)} />}
            </div>
          );
        })}
      </div>
      <p className="mt-3 text-13 text-ink-2">
        The others follow in proportion{order.length > 2 && ", but for those you hold"}; the small mark is the group’s
        weight.
        {scenario && (
          <>
            {" "}
            {isEdited && !saved && "Only the link holds this scenario until it is saved. "}
            <span className="phone:hidden">
              <kbd>0</kbd> goes back.
            </span>
          </>
        )}
      </p>
    </Section>
  );
}

/** A padlock beside a slider: pressed, the weight stays what it is while others are moved. */
function Hold({ name, isHeld, onToggle }: { name: string; isHeld: boolean; onToggle: () => void }) {
  return (
    <button
      type="button"
      aria-pressed={isHeld}
      aria-label={`Hold ${name}`}
      title={isHeld ? "Held: stays while others move" : "Hold: let it stay while others move"}
      onClick={onToggle}
      className="grid size-8 shrink-0 place-items-center rounded-md text-ink-3 hover:bg-sunken hover:text-ink aria-pressed:bg-brand-soft aria-pressed:text-brand touch:size-11"
    >
      <svg
        width="12"
        height="14"
        viewBox="0 0 12 14"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <rect x="1.5" y="6.2" width="9" height="6.6" rx="1.2" fill={isHeld ? "currentColor" : "none"} />
        <path d={isHeld ? "M3.5 6V4a2.5 2.5 0 0 1 5 0v2" : "M3.5 6V3.4a2.5 2.5 0 0 1 4.9-.6"} />
      </svg>
    </button>
  );
}
