// How are rows and columns set?

import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";
import { Link } from "./link";
import { ScrollRegion } from "./scroll-region";

/** A real table: ruled rows of 44 px (32 px in the compact density). `label` says what it lists. Wider than its place, it scrolls within itself. */
export function Table({
  label,
  children,
  className,
  ...rest
}: { label?: string | undefined; children: ReactNode } & ComponentProps<"table">) {
  return (
    <ScrollRegion label={label}>
      <table
        aria-label={label}
        {...rest}
        className={classNames("w-full border-collapse [&_tbody_tr:last-child>*]:border-b-0", className)}
      >
        {children}
      </table>
    </ScrollRegion>
  );
}

type Sort = {
  sort?: "ascending" | "descending" | "none" | undefined;
  onSort?: (() => void) | undefined;
  sortHref?: string | undefined;
};

/** A column's head; with `onSort` (or `sortHref`, for a sort that lives in the URL) it is a button that sorts. `scope="row"` makes it a row's head. */
export function Th({
  sort,
  onSort,
  sortHref,
  numeric = false,
  scope = "col",
  children,
  className,
  ...rest
}: Sort & { numeric?: boolean | undefined } & ComponentProps<"th">) {
  const inside = (
    <>
      {children}
      {sort && sort !== "none" && (
        <svg
          width="10"
          height="6"
          viewBox="0 0 10 6"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          aria-hidden="true"
          className={classNames("shrink-0", sort === "ascending" && "rotate-180")}
        >
          <path d="M1 1l4 4 4-4" />
        </svg>
      )}
    </>
  );
  const press = classNames(
    "hit inline-flex min-h-6 items-center gap-1 text-inherit no-underline hover:text-ink",
    sort && sort !== "none" && "text-ink",
  );
  const head = scope === "row" ? "text-sm font-[550] text-ink" : "text-xs font-medium text-ink-3";
  return (
    <th
      scope={scope}
      aria-sort={sort}
      {...rest}
      className={classNames(CELL, head, numeric ? "text-right" : "text-left", className)}
    >
      {onSort ? (
        <button type="button" onClick={onSort} className={press}>
          {inside}
        </button>
      ) : sortHref ? (
        <Link href={sortHref} scroll={false} className={press}>
          {inside}
        </Link>
      ) : (
        inside
      )}
    </th>
  );
}

/** A cell; `numeric` sets figures under each other. */
export function Td({ numeric = false, className, ...rest }: { numeric?: boolean | undefined } & ComponentProps<"td">) {
  return <td {...rest} className={classNames(CELL, "h-(--row-h)", numeric && "text-right tabular-nums", className)} />;
}

const CELL = "border-b border-border py-(--cell-py) pr-6 last:pr-0";
