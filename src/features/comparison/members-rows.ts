// What is known of each member's own ranking?
import { capitalised, countOf } from "@/domain/wording/sentence";
import type { Compared } from "./use-comparison";

export type Member = NonNullable<Compared["data"]["members"]>["rows"][number];
export type Column = { id: string; name: string };

/** As many candidates stand on a member's card. */
export const SHOWN = 6;

/** What is not their own, if anything: “No ballot: the group’s weights; three scores of the group’s”. */
export function basisOf({ hasBallot, borrowed }: Member): string {
  const parts = [
    ...(hasBallot ? [] : ["no ballot: the group’s weights"]),
    ...(borrowed > 0 ? [`${countOf(borrowed, "score")} of the group’s`] : []),
  ];
  return capitalised(parts.join("; "));
}
