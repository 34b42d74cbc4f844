// What is someone doing, in a few words?
import type { PresenceState } from "./people";

const things: Record<string, string> = {
  framing: "the question",
  settings: "the terms",
  decision: "the decision",
  criterion: "a criterion",
  candidate: "a candidate",
  scenario: "a scenario",
  measurement: "a measured value",
  verdict: "a verdict",
};

/** “Editing a criterion”; of someone who doesn't move, “Idle, with a criterion open”. */
export function placeWords(place: string, state: PresenceState): string {
  const thing = things[place.split("/", 1)[0] ?? ""] ?? "something";
  return state === "active" ? `Editing ${thing}` : `Idle, with ${thing} open`;
}
