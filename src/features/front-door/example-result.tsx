// What does a decision look like, once it is made? A sealed one, from its record.
import type { ReactNode } from "react";
import type { Showcase } from "@/domain/record/showcase";
import { ContributionBars } from "@/ui/contribution-bars";
import { dayText } from "@/ui/date-time";
import { SealMark } from "@/ui/seal-mark";
import { LabelledRow } from "@/ui/section";
import { SteelyardBeam } from "@/ui/steelyard-beam";
import { Legend } from "@/ui/swatch";

export type Shown = Showcase & { isIntact: boolean };

/** The ranking, what would tip it, and the decision. */
export function ExampleResult({ shown }: { shown: Shown }) {
  const { title, criteria, ranking, tip, flip, decided } = shown;
  const criterion = (id: string) => criteria.find((each) => each.id === id);
  return (
    <section aria-label={`An example decision: ${title}`} className="mt-8 border-t border-ink md:mt-12">
      <LabelledRow label={<Label>{title}</Label>}>
        <ContributionBars
          compact
          label="Ranking with each criterion’s contribution"
          rows={ranking.map(({ rank, name, total, parts }) => ({
            rank,
            label: name,
            total,
            parts: parts.map(({ criterionId, value }) => ({
              value,
              color: criterion(criterionId)?.color ?? 8,
              label: criterion(criterionId)?.name ?? "",
            })),
          }))}
        />
        <Legend
          className="mt-3"
          items={criteria.map(({ name, color, weightBp }) => ({
            color,
            label: `${name} ${Math.round(weightBp / 100)} %`,
          }))}
        />
      </LabelledRow>
      {tip && (
        <LabelledRow label={<Label>What would tip it</Label>}>
          <p className="text-pretty">{tip}</p>
          {flip && <Beam flip={flip} />}
        </LabelledRow>
      )}
      <LabelledRow label={<Label>Decided</Label>}>
        <div className="grid grid-cols-[48px_minmax(0,1fr)] items-center gap-4">
          <SealMark className="size-12" />
          <div>
            <p className="font-serif text-lg leading-6 text-pretty">{decided.statement}</p>
            <p className="text-ink-2">{verdictOn(shown)}</p>
          </div>
        </div>
      </LabelledRow>
    </section>
  );
}

function Label({ children }: { children: ReactNode }) {
  return <span className="text-13">{children}</span>;
}

function Beam({ flip }: { flip: NonNullable<Showcase["flip"]> }) {
  const { criterion, direction, at, now, leader, rival } = flip;
  const [below, above] = direction === "under" ? [rival, leader] : [leader, rival];
  const max = Math.min(100, Math.ceil((Math.max(at, now) * 100 * 1.5) / 10) * 10);
  const [atText, nowText] = [Math.round(at * 1000) / 10, Math.round(now * 100)];
  return (
    <div className="mt-4">
      <SteelyardBeam
        max={max}
        at={at * 100}
        now={now * 100}
        below={`${below} first`}
        above={`${above} first`}
        nowLabel={`${nowText} %, the group’s weight`}
        label={`Weight of ${criterion} from 0 to ${max} %. Under ${atText} % ${below} is first, above it ${above}. The group’s weight is ${nowText} %.`}
      />
    </div>
  );
}

function verdictOn({ decided, isIntact, isReproduced }: Shown): string {
  const sealed = `Sealed ${dayText(decided.at)} as D-${decided.number}.`;
  if (!isIntact || !isReproduced) return sealed;
  return `${sealed} The record matches its seal; its result, recomputed, is identical.`;
}
