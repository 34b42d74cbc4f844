// Whom does the facilitator ask for a ballot?
import { refuse } from "@/domain/refusal";
import { refuseUnlessNameable } from "@/domain/weighting/reminders";
import type { Round } from "@/domain/weighting/round";
import type { projectStores } from "../store";

type Stores = Pick<ReturnType<typeof projectStores>, "letters">;

/**
 * Writes to the voters who have handed in nothing, or to one of them, but not to who asks, unless they were asked a moment ago; answers whom, for the
 * server alone: what its caller hears must not tell who is missing. Refuses one person where the round doesn't show who has handed
 * in, and where nobody is left to ask.
 */
export async function nudge(
  { letters }: Stores,
  round: Round,
  { asker, memberId }: { asker: string; memberId: string | null },
): Promise<string[]> {
  refuseUnlessNameable(round, memberId);
  const voters = await letters.missing(round.id, { only: memberId, counted: !round.showsVoters });
  const missing = voters.filter((id) => id !== asker);
  if (missing.length === 0) refuse("weighting.nobody-missing");
  const unasked = await letters.unasked(round.id, missing);
  if (unasked.length === 0) refuse("weighting.nudged-lately");
  return letters.nudge(round.id, unasked);
}
