// What may someone be said to be editing?
import { z } from "zod";

const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

/**
 * A form that several people may write: "framing", "settings", "decision", "criterion/<id>", "candidate/<id>",
 * "scenario/<id>", "measurement/<candidate>/<criterion>", "verdict/<candidate>/<criterion>". Never a ballot or a score: those are
 * their voter's alone, and when someone votes is nobody's business.
 */
export const place = z
  .string()
  .regex(
    new RegExp(
      `^(?:framing|settings|decision|(?:criterion|candidate|scenario)/${uuid}|(?:measurement|verdict)/${uuid}/${uuid})$`,
    ),
  );

/** What a browser says of itself: whether its person moved something lately, and what they are editing. */
export const awareness = { state: z.enum(["active", "idle"]), place: place.nullable() };
