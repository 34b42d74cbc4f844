// Which projects does a team have? Pages by keyset: the same cost at the hundred-thousandth project as at the first.
import { randomUUID } from "node:crypto";
import type { Actor } from "@/domain/access/policy";
import { type Listing, type Place, places } from "@/domain/project/listing";
import type { Cursor } from "@/domain/project/listing-schema";
import type { Framing, Settings } from "@/domain/project/project";
import { endOfDay } from "@/domain/project/project";
import { type Db, Prisma } from "../db";
import type { TeamScope } from "../scope";
import { peopleOf } from "./people";
import { visibleTo } from "./visible";

const PAGE = 50;
/** Up to so many, the hits of a search are looked up; beyond that the list is walked, and soon has its page. */
const FEW = 500;

type Opened = Framing & Partial<Settings> & { templateId: string | null };
type Row = {
  id: string;
  number: number;
  title: string;
  place: Place;
  changed_at: string;
  limited: boolean;
  facilitator_id: string;
  outcome: string | null;
};

/** A team's projects. */
export function projectsStore(db: Db, scope: TeamScope) {
  const { memberId, teamId } = scope;
  return {
    /** Opens a project under the team's next number; two at once get two numbers. Its opener facilitates it. */
    async create({ deadline, ...project }: Opened): Promise<{ id: string; number: number }> {
      // The lock first, in a statement of its own: the second then sees what the one before us committed.
      await db.$executeRaw`SELECT 1 FROM team WHERE id = ${teamId}::uuid FOR NO KEY UPDATE`;
      const head = await db.project.aggregate({ where: { teamId }, _max: { number: true } });
      const id = randomUUID();
      const number = (head._max.number ?? 0) + 1;
      const ends = deadline ? endOfDay(deadline) : null;
      await db.project.create({
        data: { ...project, id, teamId, number, deadline: ends, creatorId: memberId, facilitatorId: memberId },
      });
      return { id, number };
    },

    /** A page of at most 50, and where the next begins. */
    async list(actor: Actor, listing: Listing, from: Cursor | null) {
      const buckets = bucketsOf(listing);
      const hits = listing.search ? await hitsOf(db, scope, listing.search) : null;
      const found: (Row & { bucket: number })[] = [];
      for (let bucket = from?.bucket ?? 0; bucket < buckets.length && found.length <= PAGE; bucket++) {
        const after = bucket === from?.bucket ? from : null;
        const rows = await db.$queryRaw<Row[]>(
          page(scope, actor, { ...listing, hits }, buckets[bucket] ?? null, after, PAGE + 1 - found.length),
        );
        found.push(...rows.map((row) => ({ ...row, bucket })));
      }
      const rows = found.slice(0, PAGE);
      const last = found.length > PAGE ? rows.at(-1) : undefined;
      const people = await peopleOf(db, scope, rows);
      return {
        rows: rows.map(({ id, number, title, place, changed_at, outcome }) => {
          return { id, number, title, place, outcome, changedAt: changed_at, people: people(id) };
        }),
        next: last
          ? {
              bucket: last.bucket,
              key: listing.sort === "name" ? last.title.toLowerCase() : last.changed_at,
              id: last.id,
            }
          : null,
      };
    },

    /** A project in the bin, by its number. */
    async deleted(number: number): Promise<{ id: string } | null> {
      return db.project.findFirst({ where: { teamId, number, deletedAt: { not: null } }, select: { id: true } });
    },

    async undelete(id: string): Promise<void> {
      await db.project.update({ where: { id, teamId }, data: { deletedAt: null } });
    },
  };
}

/** A list sorted by stage is one list a stage, one after another. */
function bucketsOf({ place, sort, reversed }: Listing): (Place | null)[] {
  if (place || sort !== "stage") return [place];
  const standing = places.filter((each) => each !== "archived" && each !== "deleted");
  return reversed ? standing.reverse() : standing;
}

function page(
  scope: TeamScope,
  actor: Actor,
  listing: Listing & { hits: string[] | null },
  place: Place | null,
  after: Cursor | null,
  most: number,
) {
  const { search, hits, by, sort, reversed } = listing;
  const byName = sort === "name";
  const downward = byName ? reversed : sort === "stage" || !reversed;
  const key = byName ? Prisma.sql`lower(p.title)` : Prisma.sql`p.changed_at`;
  const given = after && (byName ? Prisma.sql`${after.key}` : Prisma.sql`${after.key}::timestamptz`);
  const way = downward ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const beyond = downward ? Prisma.sql`<` : Prisma.sql`>`;
  return Prisma.sql`
    SELECT p.id, p.number, p.title, p.limited, p.facilitator_id, ${PLACE} AS place,
      to_char(p.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS changed_at,
      (SELECT c.name FROM decision d JOIN candidate c ON c.id = d.candidate_id
       WHERE d.team_id = p.team_id AND d.project_id = p.id AND d.sealed_at IS NOT NULL) AS outcome
    FROM project p
    WHERE p.team_id = ${scope.teamId}::uuid AND ${conditionOf(place)} AND ${visibleTo(scope, actor)}
      ${by ? Prisma.sql`AND p.facilitator_id = ${by}::uuid` : Prisma.empty}
      ${search ? Prisma.sql`AND ${isFound(search, hits)}` : Prisma.empty}
      ${after ? Prisma.sql`AND (${key}, p.id) ${beyond} (${given}, ${after.id}::uuid)` : Prisma.empty}
    ORDER BY ${key} ${way}, p.id ${way} LIMIT ${most}`;
}

/** The projects that hold the searched words, if there are few. */
async function hitsOf(db: Db, { teamId }: TeamScope, search: string): Promise<string[] | null> {
  const rows = await db.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT project_id AS id FROM project_words WHERE words @@ ${tsquery(search)} AND team_id = ${teamId}::uuid LIMIT ${FEW + 1}`);
  return rows.length > FEW ? null : rows.map((row) => row.id);
}

function isFound(search: string, hits: string[] | null): Prisma.Sql {
  if (hits) return Prisma.sql`p.id = ANY(${hits}::uuid[])`;
  return Prisma.sql`EXISTS (SELECT 1 FROM project_words w WHERE w.project_id = p.id AND w.words @@ ${tsquery(search)})`;
}

/** Each typed word begins a word of the title or question. */
function tsquery(search: string): Prisma.Sql {
  const words = search.split(/\s+/).map((word) => word.replace(/['\\]/g, " ").trim());
  const text = words.filter(Boolean).map((word) => `'${word}':*`);
  return Prisma.sql`to_tsquery('simple', ${text.join(" & ")})`;
}

const HAS_CRITERIA = Prisma.sql`EXISTS (SELECT 1 FROM criterion k WHERE k.project_id = p.id)`;

const PLACE = Prisma.sql`CASE WHEN p.deleted_at IS NOT NULL THEN 'deleted' WHEN p.archived_at IS NOT NULL THEN 'archived'
  WHEN p.phase = 'framing' THEN CASE WHEN ${HAS_CRITERIA} THEN 'criteria' ELSE 'frame' END
  WHEN p.phase = 'weighing' THEN 'weights' WHEN p.phase = 'scoring' THEN 'scores' WHEN p.phase = 'deciding' THEN 'decide'
  ELSE p.phase END`;

const PHASES: Partial<Record<Place, string>> = { weights: "weighing", scores: "scoring", decide: "deciding" };

function conditionOf(place: Place | null): Prisma.Sql {
  if (place === "deleted") return Prisma.sql`p.deleted_at > now() - interval '30 days'`;
  if (place === "archived") return Prisma.sql`p.archived_at IS NOT NULL AND p.deleted_at IS NULL`;
  const live = Prisma.sql`p.deleted_at IS NULL AND p.archived_at IS NULL`;
  if (!place) return live;
  if (place === "frame") return Prisma.sql`${live} AND p.phase = 'framing' AND NOT ${HAS_CRITERIA}`;
  if (place === "criteria") return Prisma.sql`${live} AND p.phase = 'framing' AND ${HAS_CRITERIA}`;
  return Prisma.sql`${live} AND p.phase = ${PHASES[place] ?? place}`;
}
