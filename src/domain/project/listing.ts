// How is a team's list of projects narrowed, sorted and turned over?
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

export type Listing = { search: string; place: Place | null; by: string | null; sort: Sort; reversed: boolean };

/** The stage's place among the eight, from 1: for its ticks. */
export function ticksOf(place: Stage | Place): number {
  return place === "sealed" || place === "superseded" ? stages.length : stages.indexOf(place as Stage) + 1;
}
