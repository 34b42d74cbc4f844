"use client";
// Do the judgements on each ballot fit together, and those of the team?
import { capitalised, counted, countOf, shortDecimal } from "@/domain/wording/sentence";
import { Section } from "@/ui/section";
import type { Results } from "./results";

/** How many ballots had better be looked at again, the team's judgements taken together, and each ballot's figure; by name only in named rounds. */
export function RoundConsistency({ results: { consistency } }: { results: Results }) {
  if (!consistency) return null;
  const { above, of, ballots, group, measure } = consistency;
  if (of === 0) return null;
  const beside = measure === "pairwise" ? "GCI" : "ξ";
  return (
    <Section title="How consistent" className="not-first:mt-0">
      <ul>
        <li className="border-b border-border py-3">
          <b className="font-semibold">{headline(above, of)}</b>{" "}
          {above > 0 && "Worth a second look; each counts like any other."}
          {group !== null && ` Taken together, the judgements have a CR of ${shortDecimal(group, 2)}.`}
        </li>
        {ballots?.map((ballot, place) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: nameless ballots have nothing but their place
            key={place}
            className="flex min-h-9 items-center justify-between gap-3 border-b border-border text-sm"
          >
            <span className="min-w-0 truncate">
              {ballot.name ?? "A ballot"}
              {ballot.isMe && <span className="text-ink-3"> (you)</span>}
              {"judged" in ballot && ballot.judged < ballot.of && (
                <span className="text-13 text-ink-3">
                  {" "}
                  · {ballot.judged} of {ballot.of} pairs
                </span>
              )}
            </span>
            <span className="text-13 whitespace-nowrap tabular-nums">
              {ballot.isHintDue && <b className="font-[550] text-warn">look again · </b>}
              CR {shortDecimal(ballot.ratio, 2)}
              {"beside" in ballot && (
                <span className="text-ink-3">
                  {" "}
                  · {beside} {shortDecimal(ballot.beside, 2)}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function headline(above: number, of: number): string {
  if (above === 0) return of === 1 ? "The one ballot is consistent." : `All ${countOf(of, "ballot")} are consistent.`;
  return `${capitalised(counted(above))} of ${countOf(of, "ballot")} ${above === 1 ? "contradicts itself" : "contradict themselves"} more than advised.`;
}
