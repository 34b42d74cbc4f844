// How did the others score this cell?
import { Chip } from "@/ui/chip";
import type { GroupCell } from "./use-scores";

/** The group's figure for a cell and each member's score (their own only, where names stay hidden). */
export function GroupScores({ cell: { group, scores } }: { cell: GroupCell }) {
  if (!group)
    return (
      <p className="mt-4 border-b border-border pb-5 text-13 text-ink-2">
        Nobody scored this cell. It counts as unknown, never as zero.
      </p>
    );
  return (
    <section aria-label="The group’s scores" className="mt-4 border-b border-border pb-5">
      <div className="mb-2 flex items-center justify-between gap-3">
        <h3>
          Median {group.median} of 5, n {group.n}
        </h3>
        <Chip tone={group.word === "split" ? "warn" : "neutral"}>{group.word}</Chip>
      </div>
      <ul>
        {scores.map((score) => (
          <li
            key={score.name}
            className="grid grid-cols-[minmax(0,1fr)_auto_auto] gap-x-3 border-t border-border py-1.5 text-13"
          >
            <span>
              {score.name}
              {!score.counted && " (not counted)"}
            </span>
            <span className="text-ink-3">{score.confidence}</span>
            <b className="tabular-nums">{score.value}</b>
            {score.note && <q className="col-span-3 font-serif text-15 text-ink-2">{score.note}</q>}
          </li>
        ))}
      </ul>
    </section>
  );
}
