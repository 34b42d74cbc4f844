"use client";
// How would each member alone rank the candidates, at a glance?
import { competitionRanks } from "@/domain/numbers/ranks";
import { listed, shortDecimal } from "@/domain/wording/sentence";
import { Avatar } from "@/ui/avatar";
import { classNames } from "@/ui/class-names";
import { basisOf, type Column, type Member, SHOWN } from "./members-rows";

/** Small multiples: every card has the same candidates in the same order on the same axis, so that cards can be held against each other. */
export function MembersCards({
  rows,
  columns,
  leaders,
}: {
  rows: readonly Member[];
  columns: readonly Column[];
  leaders: readonly string[];
}) {
  return (
    <ul className="grid gap-x-8 gap-y-7 sm:grid-cols-2 desk:grid-cols-3">
      {rows.map((row) => (
        <li key={`${row.name} ${JSON.stringify(row.totals)}`} className="break-inside-avoid">
          <Card row={row} columns={columns} leaders={leaders} />
        </li>
      ))}
    </ul>
  );
}

function Card({ row, columns, leaders }: { row: Member; columns: readonly Column[]; leaders: readonly string[] }) {
  const ranks = competitionRanks(columns.map(({ id }) => row.totals[id] ?? 0));
  const rankOf = new Map(columns.map(({ id }, place) => [id, ranks[place] ?? 1]));
  const shown = columns.filter(({ id }, place) => place < SHOWN || row.first.includes(id));
  const isOtherwise = row.first.some((id) => !leaders.includes(id));
  const basis = basisOf(row);
  return (
    <>
      <div className="grid grid-cols-[24px_minmax(0,1fr)] items-center gap-x-2.5 border-b border-border pb-2">
        <Avatar name={row.name} />
        <p className="min-w-0 truncate">
          <b aria-hidden="true" className="font-[550]">
            {row.name}
          </b>
          {row.isMe && <span className="ml-2 text-ink-3">you</span>}
        </p>
        <p className={classNames("col-start-2 text-13", isOtherwise ? "font-[550] text-ink" : "text-ink-2")}>
          {choiceOf(row, columns, isOtherwise)}
        </p>
      </div>
      <ol className="mt-2 grid gap-1 tabular-nums" aria-label={`${row.name}’s own ranking`}>
        {shown.map(({ id, name }) => (
          <Bar
            key={id}
            name={name}
            rank={rankOf.get(id) ?? 1}
            total={row.totals[id] ?? 0}
            isFirst={row.first.includes(id)}
          />
        ))}
      </ol>
      {basis && <p className="mt-1.5 text-xs text-ink-3">{basis}</p>}
    </>
  );
}

function Bar({ name, rank, total, isFirst }: { name: string; rank: number; total: number; isFirst: boolean }) {
  return (
    <li className="grid grid-cols-[14px_minmax(0,7.5rem)_minmax(0,1fr)_34px] items-center gap-x-2 text-13">
      <span className="text-right text-ink-3">{rank}</span>
      <span className={classNames("truncate", isFirst && "font-[650]")} title={name}>
        {name}
      </span>
      <span className="relative h-3 rounded-xs bg-sunken">
        <span
          data-ink=""
          className={classNames("absolute inset-y-0 left-0 rounded-xs", isFirst ? "bg-brand" : "bg-border-strong")}
          style={{ width: `${Math.min(100, Math.max(0, total * 100))}%` }}
        />
      </span>
      <span className={classNames("text-right", isFirst ? "font-[650]" : "text-ink-2")}>{shortDecimal(total, 2)}</span>
    </li>
  );
}

function choiceOf({ first }: Member, columns: readonly Column[], isOtherwise: boolean): string {
  const names = first.map((id) => columns.find((column) => column.id === id)?.name ?? "");
  if (names.length > 1) return `has ${listed(names)} level`;
  return isOtherwise ? `would choose ${listed(names)}` : `chooses ${listed(names)}, too`;
}
