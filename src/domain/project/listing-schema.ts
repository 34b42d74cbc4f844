// What may be asked of a team's list of projects, and where does its next page begin?
import { z } from "zod";
import { refuse } from "../refusal";
import { id, optionalLine } from "../text";
import { places, sorts } from "./listing";

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

/** A cursor as one opaque word. */
export function cursorText(cursor: Cursor): string {
  return encodeURIComponent(JSON.stringify(cursor));
}

/** Reads a cursor back. Refuses `input.invalid`. */
export function cursorFrom(text: string): Cursor {
  try {
    return cursorSchema.parse(JSON.parse(decodeURIComponent(text)));
  } catch {
    return refuse("input.invalid", {}, "cursor");
  }
}
