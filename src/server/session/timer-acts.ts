// How long is there still? The database's clock says it, and its end does nothing by itself.
import { z } from "zod";
import { refuse } from "@/domain/refusal";
import { refuseUnlessMoving } from "@/domain/session/agenda";
import {
  extendTimer,
  hasTimer,
  holdTimer,
  moreSeconds,
  noTimer,
  releaseTimer,
  secondsLeft,
  startTimer,
  type Timer,
  timerSeconds,
} from "@/domain/session/timer";
import type { projectStores } from "../store";
import { type Emit, projectCommand } from "../trpc";
import { underWay } from "./moves";

type Call = { emit: Emit; now: Date; store: ReturnType<typeof projectStores> };

export const timerActs = {
  /** Starts a timer anew. */
  setTimer: projectCommand("session.run", { seconds: timerSeconds }).mutation(({ ctx, input: { seconds } }) =>
    change(ctx, () => startTimer(seconds, ctx.now)),
  ),

  /** Gives it so many seconds more. */
  extend: projectCommand("session.run", { seconds: moreSeconds }).mutation(({ ctx, input: { seconds } }) =>
    change(ctx, (timer) => extendTimer(timer, seconds, ctx.now)),
  ),

  /** Holds it, or lets it run again. */
  holdTimer: projectCommand("session.run", { on: z.boolean().default(true) }).mutation(({ ctx, input: { on } }) =>
    change(ctx, (timer) => {
      if (!hasTimer(timer)) return refuse("session.no-timer");
      return on ? holdTimer(timer, ctx.now) : releaseTimer(timer, ctx.now);
    }),
  ),

  stopTimer: projectCommand("session.run", {}).mutation(({ ctx }) => change(ctx, () => noTimer)),
};

async function change({ emit, now, store }: Call, next: (timer: Timer) => Timer): Promise<void> {
  const session = await underWay(store);
  refuseUnlessMoving(session);
  const timer = next(session);
  await store.session.change(session.id, { ...timer, ledAt: now });
  const held = timer.timerLeftMs !== null;
  emit("session.timer-set", { sessionId: session.id, seconds: secondsLeft(timer, now), held }, {});
}
