// Who says what about one stack on one criterion?
import { catalogue } from "./catalogue";
import type { Claim } from "./claim";

/**
 * A claim as it bears on one stack and one criterion. `saidOf` is the stack that the article wrote about where it is
 * another one: what is said of Python bears on Django.
 */
export type Reading = {
  claim: Claim;
  stack: string;
  criterion: string;
  side?: string | undefined;
  says: string;
  saidOf?: string | undefined;
};

/** Every claim about a stack, on whatever criterion, in the order of articles and lines; those said of another stack too. */
export function claimsAbout(stack: string): readonly Claim[] {
  return catalogue.claims.filter(
    (claim) => claim.stacks.includes(stack) || claim.also.some((other) => other.stack === stack),
  );
}

/** Every reading about a stack on a criterion. */
export function claimsFor(stack: string, criterion: string): readonly Reading[] {
  return readings.filter((reading) => reading.stack === stack && reading.criterion === criterion);
}

/** Every way in which a claim bears on a stack and a criterion; a claim that only restates another is left out. */
export const readings: readonly Reading[] = catalogue.claims.filter((claim) => !claim.restates).flatMap(readingsOf);

function readingsOf(claim: Claim): Reading[] {
  return claim.stacks.flatMap((stack) => {
    const own = claim.criterion
      ? [{ claim, stack, criterion: claim.criterion, side: claim.side, says: claim.says }]
      : [];
    const others = claim.also.map((other) => ({
      claim,
      stack: other.stack ?? stack,
      criterion: other.criterion,
      side: other.side,
      says: other.says,
      saidOf: other.stack ? stack : undefined,
    }));
    return [...own, ...others];
  });
}
