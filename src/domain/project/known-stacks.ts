// Are these stacks of the catalogue?
import { stackById } from "../catalogue/catalogue";
import { refuse } from "../refusal";

/** Refuses `candidates.stack-unknown` for a candidate that names a stack which the catalogue hasn't. */
export function checkStacks(candidates: readonly { stackId: string | null }[]): void {
  for (const { stackId } of candidates) if (stackId && !stackById(stackId)) refuse("candidates.stack-unknown");
}
