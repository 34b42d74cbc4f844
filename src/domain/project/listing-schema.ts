// What may be asked of a team's list of projects, and where does its next page begin?
import { z } from "zod";
import { refuse } from "../refusal";
import { id, optionalLine } from "../text";
import { places, type Sort, sorts } from "./listing";

export const listing = {
  search: optionalLine(80).default(""),
  place: z.enum(places).nullable().default(null),
  /** A member who facilitates. */
  by: id.nullable().default(null),
  sort: z.enum(sorts).default("changed"),
  /** The other way round: oldest change first, Z to A, last stage first. */
  reversed: z.boolean().default(false),
  cursor: z.string().max(500).nullable().default(null),
};

/** Where the next page begins: after this row of this place in a list sorted by stage. */
const cursorSchema = z.strictObject({ bucket: z.int().min(0).max(20), key: z.string().max(200), id });
export type Cursor = z.infer<typeof cursorSchema>;
/** What a list starts after: a name, or an instant to the microsecond as the database writes it. */
const keys = {
  name: optionalLine(200),
  instant: z.iso.datetime({ precision: 6 }).regex(/^2/),
};

/** A cursor as one opaque word. */
export function cursorText(cursor: Cursor): string {
  return encodeURIComponent(JSON.stringify(cursor));
}

/** Reads a cursor of a list in that order back. Refuses `input.invalid`. */
export function cursorFrom(text: string, sort: Sort): Cursor {
  try {
    const cursor = cursorSchema.parse(JSON.parse(decodeURIComponent(text)));
    keys[sort === "name" ? "name" : "instant"].parse(cursor.key);
    return cursor;
  } catch {
    return refuse("input.invalid", {}, "cursor");
  }
}
