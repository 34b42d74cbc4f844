"use client";
// What if the weights were others?
import { useRef } from "react";
import type { Comparison } from "@/domain/comparison/comparison";
import { wholePercents } from "@/domain/comparison/scenario";
import { movedWeightsText } from "@/domain/comparison/scenario-address";
import { Chip } from "@/ui/chip";
import { CopyButton } from "@/ui/copy-button";
import { Range } from "@/ui/range";
import { Section } from "@/ui/section";
import type { Compared } from "./use-comparison";

/** A slider for each criterion; the others follow in proportion. The weights live in the address and nowhere else. */
export function WeightSliders({ compared }: { compared: Compared }) {
  const { group, scenario, order, address, base, setWeights, reset } = compared;
  const now = scenario ?? group;
  const [stands, groups] = [wholePercents(now), wholePercents(group)];
  // As long as one slider is moved, the others keep the proportions that they had before: all the way up and back changes nothing.
  const hold = useRef<{ criterionId: string; from: Comparison; wrote: string | null } | null>(null);
  const move = (criterionId: string, percent: number) => {
    if (hold.current?.criterionId !== criterionId || hold.current.wrote !== address)
      hold.current = { criterionId, from: now, wrote: address };
    const text = movedWeightsText(group, hold.current.from, criterionId, percent);
    hold.current.wrote = text;
    setWeights(text);
  };
  const names = new Map(group.criteria.map(({ id, name }) => [id, name]));
  return (
    <Section
      title="Try other weights"
      note={scenario && <Chip>not saved</Chip>}
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
      <div className="grid gap-y-1 pt-3">
        {order.map((id) => {
          const [name, value, mark] = [names.get(id) ?? "", stands.get(id) ?? 0, groups.get(id) ?? 0];
          return (
            <Range
              key={id}
              label={name}
              value={value}
              mark={mark}
              onValue={(next) => move(id, next)}
              format={(percent) => `${percent}\u00a0%`}
              valueText={`${value} per cent${value === mark ? "" : `, the group’s is ${mark}`}`}
            />
          );
        })}
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-13 text-ink-2">
        <p className="min-w-0 flex-1 basis-56">
          The others follow in proportion; the small mark is the group’s weight.
          {scenario && (
            <>
              {" "}
              Only the link holds this scenario
              <span className="phone:hidden">
                ; <kbd>0</kbd> goes back
              </span>
              .
            </>
          )}
        </p>
        {scenario && (
          <CopyButton size="sm" text={linkOf(`${base}/compare?w=${address}`)}>
            Copy link
          </CopyButton>
        )}
      </div>
    </Section>
  );
}

function linkOf(path: string): string {
  return typeof window === "undefined" ? path : `${window.location.origin}${path}`;
}
