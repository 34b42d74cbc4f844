// How does a meeting stand, as far as the caller may see it?
import { can } from "@/domain/access/policy";
import { focusOf, phaseOf } from "@/domain/session/phases";
import { type LiveSession, roundAtHand } from "@/domain/session/session";
import { absence } from "@/domain/session/take-over";
import { hasTimer, timerAt } from "@/domain/session/timer";
import { takesBallots } from "@/domain/weighting/round";
import type { ProjectSeat } from "../access";
import type { projectStores } from "../store";
import type { SeatRow } from "./seats";

type Stores = ReturnType<typeof projectStores>;

/**
 * The project's meeting that hasn't ended, else its last one for a while; null without one. Of ballots it tells nothing but their
 * number; who asked for more time stands there for the facilitator alone.
 */
export async function sessionState(store: Stores, actor: ProjectSeat) {
  const session = await store.session.latest();
  if (!session || isLongOver(session, actor.now)) return null;
  const [items, seats, rounds, accepted, { facilitatorName }, lastSeenAt] = await Promise.all([
    store.session.items(session.id),
    store.session.seats(session.id),
    store.weighting.rounds(),
    store.weighting.accepted(),
    store.project.shell(),
    ledAt(store, actor, session),
  ]);
  const item = items.find(({ id }) => id === session.itemId) ?? null;
  const round = roundAtHand(rounds);
  const subject = timeFor(session, round);
  const { isAway, takeOverAt } = absence({ lastSeenAt }, actor.now);
  const mine = seats.find(({ memberId }) => memberId === actor.memberId);
  const mayRun = can(actor, "session.run");
  const timer = timerAt(session, session.pausedAt);
  return {
    ...{ id: session.id, number: session.number, state: session.state },
    phase: phaseOf(session, item, round, accepted?.roundId ?? null),
    isPaused: session.pausedAt !== null,
    now: actor.now.toISOString(),
    startedAt: session.startedAt?.toISOString() ?? null,
    endedAt: session.endedAt?.toISOString() ?? null,
    code: session.state === "ended" ? null : session.code,
    letsGuestsIn: session.letsGuestsIn,
    /** The team lets guests in at all. */
    guestsMayCome: actor.guestsJoin,
    facilitator: {
      ...{ memberId: actor.facilitatorId, name: facilitatorName, lastSeenAt: lastSeenAt.toISOString() },
      ...{ isAway, takeOverAt: takeOverAt?.toISOString() ?? null },
    },
    // What the newest round comes to stands with the item that the meeting is at, even before it goes on.
    items: items.map((each) => ({
      ...each,
      roundId: each.roundId ?? (each === item ? atHand(item.kind, round) : null),
    })),
    itemId: session.itemId,
    focusId: focusOf(session, item, round),
    asksEnds: round !== null && session.endsRoundId === round.id,
    timer: hasTimer(timer) ? { endsAt: timer.timerEndsAt?.toISOString() ?? null, leftMs: timer.timerLeftMs } : null,
    round: round && {
      ...{ id: round.id, number: round.number, state: round.state, secrecy: round.secrecy },
      takesBallots: takesBallots(round, actor.now),
      ...(await store.weighting.progress(round.id)),
      aboutId: round.aboutId,
    },
    seats: seats.filter(isShownTo(actor)).map((seat) => ({
      ...{ memberId: seat.memberId, name: seat.name, role: seat.role, observes: seat.observes },
      ...{ wantsTime: mayRun && wantsTime(seat, subject), joinedAt: seat.joinedAt.toISOString() },
    })),
    wantTime: seats.filter((seat) => wantsTime(seat, subject)).length,
    me: {
      ...{ memberId: actor.memberId, hasJoined: mine !== undefined, mayRun },
      mayTakeOver: can(actor, "session.take-over") && actor.memberId !== actor.facilitatorId,
      mayVote: can(actor, "weighting.vote") && !mine?.observes,
      observes: mine?.observes ?? false,
      wantsTime: mine !== undefined && wantsTime(mine, subject),
      isGuest: actor.role === "guest",
      mayTakeLink: can(actor, "session.own-link") && actor.isVisitor,
    },
  };
}

/** When the facilitator was last seen: by presence, or by what they did in the meeting, whichever is later. */
export async function ledAt(store: Stores, { facilitatorId }: ProjectSeat, { ledAt: did }: LiveSession): Promise<Date> {
  const seen = await store.presence.lastSeen(facilitatorId);
  return seen && seen > did ? seen : did;
}

/** What more time is asked for: the round under way or revealed, else the item. */
export function timeFor({ itemId }: LiveSession, round: { id: string; state: string } | null): string | null {
  return round && round.state !== "revealed" ? round.id : itemId;
}

function wantsTime({ timeForId }: Pick<SeatRow, "timeForId">, subject: string | null): boolean {
  return timeForId !== null && timeForId === subject;
}

function atHand(kind: string, round: { id: string } | null): string | null {
  return kind === "weights" ? (round?.id ?? null) : null;
}

/** Of the visitors everyone sees only themselves. */
function isShownTo(actor: ProjectSeat) {
  return ({ role, memberId }: SeatRow) => role !== "visitor" || memberId === actor.memberId;
}

/** A meeting that has ended stays on the screens of those who were there for a day. */
function isLongOver({ endedAt }: LiveSession, now: Date): boolean {
  return endedAt !== null && now.getTime() - endedAt.getTime() > 24 * 60 * 60 * 1_000;
}
