"use client";
// How does one project stand in the list?
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type Place, ticksOf } from "@/domain/project/listing";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { Ago } from "@/ui/ago";
import { Avatars } from "@/ui/avatar";
import { Button } from "@/ui/button";
import { classNames } from "@/ui/class-names";
import { Link } from "@/ui/link";
import { Ticks } from "@/ui/ticks";
import { toast } from "@/ui/toaster";
import { placeWords } from "./place-words";

type Row = {
  number: number;
  title: string;
  place: Place;
  outcome: string | null;
  changedAt: string;
  people: { names: string[]; more: number };
};

/** Name, stage, outcome, people, last change; a card below 961 px. One in the bin can be taken out of it. */
export function ProjectRow({ team, row, isStale }: { team: string; row: Row; isStale: boolean }) {
  const { number, title, place, outcome, changedAt, people } = row;
  return (
    <tr className={classNames(ROW, isStale && "opacity-60")}>
      <td className={CELL}>
        {place === "deleted" ? (
          <span className="font-[550] text-ink-2">{title}</span>
        ) : (
          <Link
            href={`/t/${team}/p/${number}`}
            data-row=""
            className="hit font-[550] break-words text-ink no-underline hover:underline"
          >
            {title}
          </Link>
        )}
      </td>
      <td className={CELL}>
        <Stage place={place} />
      </td>
      <td className={classNames(CELL, "max-[960px]:col-start-2 max-[960px]:row-start-2 max-[960px]:text-right")}>
        {place === "deleted" ? (
          <TakeOut team={team} number={number} title={title} />
        ) : outcome ? (
          <span className="break-words">{outcome}</span>
        ) : (
          <span role="img" aria-label="Not decided yet" className="text-ink-3 max-[960px]:hidden">
            –
          </span>
        )}
      </td>
      <td className={classNames(CELL, "max-[1100px]:hidden!")}>
        <span className="inline-flex items-center">
          <Avatars names={people.names} />
          {people.more > 0 && <span className="ml-1.5 text-xs text-ink-3 tabular-nums">+{people.more}</span>}
        </span>
      </td>
      <td
        className={classNames(
          CELL,
          "text-right whitespace-nowrap text-ink-2 tabular-nums max-[960px]:col-start-2 max-[960px]:row-start-1 max-[960px]:text-xs max-[960px]:leading-5",
        )}
      >
        <Ago iso={changedAt} />
      </td>
    </tr>
  );
}

function Stage({ place }: { place: Place }) {
  const word = placeWords[place];
  if (place === "archived" || place === "deleted") return <span className="text-ink-3">{word}</span>;
  const ticks = ticksOf(place);
  return (
    <span className="inline-grid grid-cols-[64px_auto] items-center gap-3 whitespace-nowrap">
      <Ticks total={8} filled={ticks - 1} current={ticks - 1} tone={place === "sealed" ? "seal" : "ink"} />
      {word}
    </span>
  );
}

function TakeOut({ team, number, title }: { team: string; number: number; title: string }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const undelete = useMutation(
    trpc.project.undelete.mutationOptions({
      onSuccess: () => toast(`${title} is back on the list`),
      onError: (error) => toast(saidOf(error), { tone: "error" }),
      onSettled: () => queries.invalidateQueries(trpc.project.pathFilter()),
    }),
  );
  return (
    <Button
      size="sm"
      pending={undelete.isPending}
      aria-label={`Take out of the bin: ${title}`}
      onClick={() => undelete.mutate({ team, project: number })}
    >
      Take out
    </Button>
  );
}

const ROW =
  "border-b border-border last:border-b-0 max-[960px]:grid max-[960px]:grid-cols-[minmax(0,1fr)_auto] max-[960px]:gap-x-4 max-[960px]:gap-y-1.5 max-[960px]:py-3.5 max-[960px]:last:border-b";
const CELL = "h-(--row-h) pr-6 last:pr-0 max-[960px]:block max-[960px]:h-auto max-[960px]:pr-0";
