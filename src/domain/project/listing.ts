// How is a team's list of projects narrowed, sorted and turned over?
import { z } from "zod";
import { refuse } from "../refusal";
import { id, optionalLine } from "../text";
import { type Stage, stages } from "./phases";

export const sorts = ["changed", "name", "stage"] as const;
export type Sort = (typeof sorts)[number];

/** Where projects stand, as a list shows and filters it; archived and deleted ones are on no other list. */
export const places = [
  "frame",
  "criteria",
  "weights",
  "scores",
  "decide",
  "sealed",
  "superseded",
  "archived",
  "deleted",
] as const;
export type Place = (typeof places)[number];

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
export type Listing = { search: string; place: Place | null; by: string | null; sort: Sort; reversed: boolean };

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

/** The stage's place among the eight, from 1: for its ticks. */
export function ticksOf(place: Stage | Place): number {
  return place === "sealed" || place === "superseded" ? stages.length : stages.indexOf(place as Stage) + 1;
}
