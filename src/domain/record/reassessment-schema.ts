// What does a second look send?
import { z } from "zod";
import { day, requiredProse } from "../text";
import { outcomes } from "./reassessment";

/** A second look: what it came to, what was learned, and when to look again. */
export const lookInput = {
  outcome: z.enum(outcomes),
  learned: requiredProse(4_000, "Say what you learned: the next look starts from it."),
  nextOn: day.nullable(),
};
