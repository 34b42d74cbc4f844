// What does the trail keep of a criterion?
import { canonicalJson, type Json } from "../trail/canonical";
import type { CriterionInput } from "./criterion";

/** Its name, its definition, and direction and scale as canonical JSON: all that a ranking is recomputed from. */
export function criterionWords({ name, definition, direction, scale }: CriterionInput) {
  return { name, definition, scale: canonicalJson({ direction, scale } as Json) };
}
