// How does a query pick hidden values out of a log?
import type { HiddenLabel } from "@/domain/trail/hidden-labels";
import { Prisma } from "../db";

/** That opening `o` of leaf `l` is one of those. */
export function isAmong(labels: readonly HiddenLabel[]): Prisma.Sql {
  const [events, names] = [labels.map(({ event }) => event), labels.map(({ label }) => label)];
  return Prisma.sql`(l.event, o.label) IN (SELECT * FROM unnest(${events}::text[], ${names}::text[]))`;
}
