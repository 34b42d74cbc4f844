// What becomes of a meeting whose project is put away?
import type { TeamSeat } from "./access";
import type { EmitIn } from "./command";
import { seeGuestsOff } from "./session/farewell";
import type { projectStores } from "./store";
import type { Emit } from "./trpc";

type Call = { actor: Pick<TeamSeat, "teamId">; emit: Emit; emitIn: EmitIn; now: Date };

/** Ends the project's meeting, if one is on: nobody could lead it any more. Its guests leave. */
export async function endMeeting(store: ReturnType<typeof projectStores>, { actor, emit, emitIn, now }: Call) {
  const ended = await store.session.endWithProject(now);
  if (!ended) return;
  emit("session.ended", ended, {});
  await seeGuestsOff(store, emitIn, actor, ended.sessionId);
}
