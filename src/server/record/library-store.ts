// Which decisions has a team sealed? Pages by keyset: the same cost at the hundred-thousandth record as at the first.
import { excerpt, foundIn, searchWords } from "@/domain/record/library";
import type { LibraryCursor, LibraryFilter } from "@/domain/record/library-schema";
import { type Db, Prisma } from "../db";
import type { TeamScope } from "../scope";

const PAGE = 20;
/** Beyond this a count says “over 100”: counting on would cost more the more there is. */
const COUNTED = 100;
const CHOICES = 40;

/** Who looks: an admin sees the records of limited projects too. `today` as YYYY-MM-DD. */
export type View = { seesAll: boolean; today: string };
type Row = {
  id: string;
  number: number;
  project: number;
  search_text: string;
  choice: string;
  sealed_at: Date;
  review_on: string | null;
  superseded_at: Date | null;
  key: string;
};

export function recordsStore(db: Db, scope: TeamScope) {
  const { teamId, memberId } = scope;

  /** On `decision d` and `project p`: sealed, not deleted, and to be seen by this person. */
  const visible = ({ seesAll }: View) => Prisma.sql`d.team_id = ${teamId}::uuid AND d.sealed_at IS NOT NULL
    AND p.deleted_at IS NULL AND (${seesAll} OR NOT p.limited OR p.facilitator_id = ${memberId}::uuid OR EXISTS (
      SELECT 1 FROM project_participant pp
      WHERE pp.team_id = d.team_id AND pp.project_id = d.project_id AND pp.member_id = ${memberId}::uuid))`;
  const from = Prisma.sql`FROM decision d JOIN project p ON p.team_id = d.team_id AND p.id = d.project_id`;

  return {
    /** A page of at most 20: those due for a second look, the longest overdue first, then the rest, the newest first. */
    async page(view: View, filter: LibraryFilter, after: LibraryCursor | null) {
      const rows: (Row & { part: LibraryCursor["part"] })[] = [];
      for (const part of ["due", "rest"] as const) {
        if (rows.length > PAGE || (part === "due" ? after?.part === "rest" : filter.state === "due")) continue;
        if (part === "due" && filter.state === "superseded") continue;
        const start = after?.part === part ? after : null;
        const found = await db.$queryRaw<Row[]>(Prisma.sql`
          SELECT d.id, d.number, p.number AS project, d.search_text, d.choice, d.sealed_at, d.review_on::text, d.superseded_at,
            ${part === "due" ? Prisma.sql`d.review_on::text` : Prisma.sql`d.sealed_at::text`} AS key
          ${from} WHERE ${visible(view)} AND ${matches(filter)} AND ${within(part, view, start)}
          ${part === "due" ? Prisma.sql`ORDER BY d.review_on, d.id` : Prisma.sql`ORDER BY d.sealed_at DESC, d.id DESC`}
          LIMIT ${PAGE + 1 - rows.length}`);
        rows.push(...found.map((row) => ({ ...row, part })));
      }
      const shown = rows.slice(0, PAGE);
      const last = rows.length > PAGE ? shown.at(-1) : undefined;
      const words = searchWords(filter.search);
      return {
        rows: shown.map((row) => shownAs(row, words, view)),
        next: last ? { part: last.part, key: last.key, id: last.id } : null,
      };
    },

    /** How many records are found, up to 100. */
    async count(view: View, filter: LibraryFilter): Promise<{ count: number; isMore: boolean }> {
      const due = filter.state === "due" ? within("due", view, null) : Prisma.sql`true`;
      const [row] = await db.$queryRaw<{ count: number }[]>(Prisma.sql`
        SELECT count(*)::int AS count FROM (
          SELECT 1 ${from} WHERE ${visible(view)} AND ${matches(filter)} AND ${due} LIMIT ${COUNTED + 1}) found`);
      return { count: Math.min(row?.count ?? 0, COUNTED), isMore: (row?.count ?? 0) > COUNTED };
    },

    /** The years in which something was sealed, from the first to the last, the last first. */
    async years(view: View): Promise<number[]> {
      const end = (
        order: Prisma.Sql,
      ) => Prisma.sql`(SELECT extract(year FROM d.sealed_at AT TIME ZONE 'UTC')::int ${from}
        WHERE ${visible(view)} ORDER BY d.sealed_at ${order}, d.id ${order} LIMIT 1)`;
      const [row] = await db.$queryRaw<{ first: number | null; last: number | null }[]>(
        Prisma.sql`SELECT ${end(Prisma.sql`ASC`)} AS first, ${end(Prisma.sql`DESC`)} AS last`,
      );
      const { first, last } = { first: row?.first ?? null, last: row?.last ?? null };
      if (first === null || last === null) return [];
      return Array.from({ length: last - first + 1 }, (_, back) => last - back);
    },

    /** The technologies that were chosen, by name, 40 at most: one step through the index for each, not one for each record. */
    async choices(view: View): Promise<string[]> {
      const next = (after: Prisma.Sql) => Prisma.sql`(SELECT d.choice FROM decision d
        WHERE d.team_id = ${teamId}::uuid AND d.sealed_at IS NOT NULL AND d.choice > ${after} ORDER BY d.choice LIMIT 1)`;
      const rows = await db.$queryRaw<{ choice: string }[]>(Prisma.sql`
        WITH RECURSIVE step AS (
          SELECT ${next(Prisma.sql`''`)} AS choice
          UNION ALL SELECT ${next(Prisma.sql`step.choice`)} FROM step WHERE step.choice IS NOT NULL)
        SELECT step.choice FROM step WHERE step.choice IS NOT NULL
          AND EXISTS (SELECT 1 ${from} WHERE ${visible(view)} AND d.choice = step.choice) LIMIT ${CHOICES}`);
      return rows.map(({ choice }) => choice);
    },

    /** The projects of every sealed record that can be seen, by number: for an export of them all, 100 at a time. */
    async sealedProjects(view: View, afterNumber: number): Promise<{ id: string; project: number; number: number }[]> {
      return db.$queryRaw(Prisma.sql`
        SELECT p.id, p.number AS project, d.number ${from}
        WHERE ${visible(view)} AND d.number > ${afterNumber} ORDER BY d.number LIMIT 100`);
    },
  };
}

function shownAs({ id, number, project, search_text, choice, ...row }: Row, words: string[], { today }: View) {
  const { title, statement, options, criteria, because } = foundIn(search_text);
  return {
    ...{ id, number, project, title, statement, choice, options, criteria },
    because: excerpt(because, words),
    sealedAt: row.sealed_at.toISOString(),
    reviewOn: row.review_on,
    isDue: row.superseded_at === null && row.review_on !== null && row.review_on <= today,
    isSuperseded: row.superseded_at !== null,
  };
}

/** Which of the two lists, and where in it. */
function within(part: LibraryCursor["part"], { today }: View, start: LibraryCursor | null): Prisma.Sql {
  if (part === "due")
    return Prisma.sql`d.superseded_at IS NULL AND d.review_on IS NOT NULL AND d.review_on <= ${today}::date
      ${start ? Prisma.sql`AND (d.review_on, d.id) > (${start.key}::date, ${start.id}::uuid)` : Prisma.empty}`;
  return Prisma.sql`(d.superseded_at IS NOT NULL OR d.review_on IS NULL OR d.review_on > ${today}::date)
    ${start ? Prisma.sql`AND (d.sealed_at, d.id) < (${start.key}::timestamptz, ${start.id}::uuid)` : Prisma.empty}`;
}

function matches({ search, state, year, choice }: LibraryFilter): Prisma.Sql {
  const words = searchWords(search);
  const all = [
    Prisma.sql`true`,
    // Each word in quotes is read by the same parser as the text; long enough, it also finds longer ones.
    ...words.map((word) => {
      const quoted = `'${word.replace(/['\\]/g, " ")}'${word.length > 2 ? ":*" : ""}`;
      return Prisma.sql`d.search @@ to_tsquery('simple', ${quoted})`;
    }),
    ...(search !== "" && words.length === 0 ? [Prisma.sql`false`] : []),
    ...(state === "sealed" ? [Prisma.sql`d.superseded_at IS NULL`] : []),
    ...(state === "superseded" ? [Prisma.sql`d.superseded_at IS NOT NULL`] : []),
    ...(year === null
      ? []
      : [
          Prisma.sql`d.sealed_at >= make_timestamptz(${year}, 1, 1, 0, 0, 0, 'UTC') AND d.sealed_at < make_timestamptz(${year + 1}, 1, 1, 0, 0, 0, 'UTC')`,
        ]),
    ...(choice === null ? [] : [Prisma.sql`d.choice = ${choice}`]),
  ];
  return Prisma.join(all, " AND ");
}
