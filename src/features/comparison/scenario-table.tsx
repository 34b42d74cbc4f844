"use client";
// Who is where, under whose weights?
import type { Comparison } from "@/domain/comparison/comparison";
import { leaders, type Ranking } from "@/domain/comparison/ranking";
import { wholePercents } from "@/domain/comparison/scenario";
import { shortDecimal } from "@/domain/wording/sentence";
import { categoryColor } from "@/ui/category-color";
import { classNames } from "@/ui/class-names";
import { Table, Td, Th } from "@/ui/data-table";
import type { Stood } from "./scenarios-view";
import type { Compared } from "./use-comparison";

type Column = { key: string; name: string; under: Comparison; ranking: Ranking };

/** Ranks and totals of every candidate, then the weights that lead to them: the group's, and of each scenario beside it. */
export function ScenarioTable({ compared, beside }: { compared: Compared; beside: readonly Stood[] }) {
  const { group, data, order, criterion } = compared;
  const columns: Column[] = [
    { key: "group", name: "The group", under: group, ranking: data.findings.ranking },
    ...beside.flatMap(({ saved, under, ranking }) =>
      under && ranking ? [{ key: saved.id, name: saved.name, under, ranking }] : [],
    ),
  ];
  const nameOf = new Map(group.candidates.map(({ id, name }) => [id, name]));
  const percents = new Map(columns.map(({ key, under }) => [key, wholePercents(under)]));
  return (
    <Table label="Ranks, totals and weights under each scenario" className="desk:table-fixed">
      <thead>
        <tr>
          <Th className={classNames(STICKY, "min-w-24 align-bottom desk:w-52")}>Candidate</Th>
          {columns.map(({ key, name }) => (
            <Th key={key} numeric className="min-w-20 align-bottom">
              <span className="line-clamp-3 max-w-40 pr-1.5 break-words phone:max-w-20 desk:ml-auto">{name}</span>
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.findings.ranking.ranked.map(({ candidateId }) => (
          <tr key={candidateId}>
            <Th scope="row" className={classNames(STICKY, "max-w-40 break-words")}>
              {nameOf.get(candidateId)}
            </Th>
            {columns.map(({ key, ranking }) => (
              <Td key={key} numeric>
                <Place ranking={ranking} candidateId={candidateId} />
              </Td>
            ))}
          </tr>
        ))}
        {order.map((id, place) => (
          <tr key={id}>
            <Th
              scope="row"
              className={classNames(
                STICKY,
                "max-w-40 font-normal! break-words text-ink-2!",
                place === 0 && "border-t border-t-border-strong",
              )}
            >
              {criterion.get(id)?.name}
            </Th>
            {columns.map(({ key }) => (
              <Td key={key} numeric className={place === 0 ? "border-t border-t-border-strong" : ""}>
                <Weight percent={percents.get(key)?.get(id) ?? 0} color={criterion.get(id)?.color ?? 0} />
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** “1 .740”: what is first is shaded. With values missing, the range that the total can take. */
function Place({ ranking, candidateId }: { ranking: Ranking; candidateId: string }) {
  const one = ranking.ranked.find((each) => each.candidateId === candidateId);
  if (!one) return "–";
  const isFirst = leaders(ranking).includes(candidateId);
  const total =
    one.missing.length > 0 ? `${shortDecimal(one.low, 2)}–${shortDecimal(one.high, 2)}` : shortDecimal(one.total);
  return (
    <span
      className={classNames(
        "relative inline-flex items-baseline gap-2 rounded-sm px-1.5 py-0.5 whitespace-nowrap",
        isFirst && "bg-brand-soft font-[650] text-brand",
      )}
    >
      <span className={isFirst ? "" : "text-ink-3"}>
        <span className="sr-only">rank </span>
        {one.rank}
      </span>
      {total}
    </span>
  );
}

/** A weight behind its bar, on a track of 100 %. */
function Weight({ percent, color }: { percent: number; color: number }) {
  return (
    <span className="mr-1.5 ml-auto grid w-18 grid-cols-[minmax(0,1fr)_36px] items-center gap-1.5 text-13 desk:w-28">
      <i aria-hidden="true" data-ink="" className="h-1.5 rounded-[1px] bg-sunken">
        <i
          data-ink=""
          className="block h-full rounded-[1px]"
          style={{ width: `${percent}%`, background: categoryColor(color) }}
        />
      </i>
      <span>{percent}&nbsp;%</span>
    </span>
  );
}

const STICKY = "sticky left-0 z-[1] bg-bg";
