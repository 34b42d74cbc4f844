// How do a meeting's guests leave with its end?
import type { EmitIn } from "../command";
import type { projectStores } from "../store";

/** Empties their seats, each with its own entry in the team's trail. Call it once the meeting has ended. */
export async function seeGuestsOff(
  store: ReturnType<typeof projectStores>,
  emitIn: EmitIn,
  { teamId }: { teamId: string },
  sessionId: string,
): Promise<void> {
  for (const { memberId, rounds } of await store.session.seeOff(sessionId)) {
    const emit = emitIn({ teamId, memberId });
    emit("team.member-left", { memberId }, {});
    for (const round of rounds) emit("weighting.voter-left", { memberId, ...round }, {});
  }
}
