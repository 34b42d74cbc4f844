// What comes first, and by how much?
import { Link } from "./link";

export type AgendaRow = {
  id: string;
  strong: string;
  rest: string;
  /** 0 to 1, beside the first. */
  share: number;
  href?: string | undefined;
};

/** A numbered list in the order of importance: a sentence, whose beginning leads to the thing, and a bar. */
export function AgendaRows({ rows, label }: { rows: readonly AgendaRow[]; label: string }) {
  return (
    <ol aria-label={label}>
      {rows.map(({ id, strong, rest, share, href }, place) => (
        <li
          key={id}
          className="grid grid-cols-[20px_minmax(0,1fr)] items-center gap-x-2.5 gap-y-1.5 border-b border-border py-3 last:border-b-0 sm:grid-cols-[20px_minmax(0,1fr)_140px] sm:gap-x-6"
        >
          <span className="self-start text-right text-ink-3 tabular-nums">{place + 1}</span>
          <p className="text-pretty">
            {href ? (
              <Link href={href} className="hit font-semibold text-ink no-underline hover:underline">
                {strong}
              </Link>
            ) : (
              <b className="font-semibold">{strong}</b>
            )}{" "}
            {rest}
          </p>
          <span aria-hidden="true" className="relative h-2 rounded-xs bg-sunken max-sm:col-start-2">
            <span
              data-ink=""
              className="absolute inset-y-0 left-0 min-w-0.5 rounded-xs bg-brand"
              style={{ width: `${share * 100}%` }}
            />
          </span>
        </li>
      ))}
    </ol>
  );
}
