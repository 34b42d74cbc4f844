// Who disagreed, in their own words?
import type { RecordMatter } from "./record";
import type { Stance } from "./sign-off";

export interface Voice {
  memberId: string;
  name: string;
  /** What they signed, if they did. */
  stance: Stance | null;
  words: string;
  /** The reason beside their sign-off, where they wrote dissent as well. */
  reason: string;
}

/** Every dissent, objection and concern, each person once: dissent first, then objections, then concerns. */
export function voices({ dissents, signing }: RecordMatter): Voice[] {
  const stanceOf = (memberId: string) => signing.given.find((given) => given.memberId === memberId);
  const dissenting = dissents.map(({ memberId, name, body }) => {
    const given = stanceOf(memberId);
    return { memberId, name, stance: given?.stance ?? null, words: body, reason: given?.reason ?? "" };
  });
  const reasons = (stance: Stance) =>
    signing.given
      .filter((given) => given.stance === stance && given.reason !== "")
      .filter(({ memberId }) => !dissents.some((dissent) => dissent.memberId === memberId))
      .map(({ memberId, name, reason }) => ({ memberId, name, stance, words: reason, reason: "" }));
  return [...dissenting, ...reasons("object"), ...reasons("concern")];
}

/** “L. Reyes, objects”. */
export const stanceWords: Record<Stance, string> = {
  approve: "approves",
  concern: "approves with a concern",
  object: "objects",
  abstain: "abstains",
};
