// What else can be done around a meeting?
import type { MenuItem } from "@/ui/menu";
import type { Session } from "./use-session";

/** The facilitator's: pause, hand over, end. The others': who is here, watch only. Everyone's: share, projector, the way out. */
export function headerMenu({ here, state, acts, dialog }: Session): MenuItem[] {
  const { me, isPaused, code, state: at } = state;
  const { mayRun } = me;
  return [
    ...(mayRun && at === "running"
      ? [isPaused ? { label: "Go on", onSelect: acts.resume } : { label: "Pause", onSelect: acts.pause }]
      : []),
    ...(mayRun ? [{ label: "Hand over", onSelect: () => dialog.show("hand-over") }] : []),
    ...(mayRun ? [] : [{ label: "Agenda and people", onSelect: () => dialog.show("around") }]),
    ...(!mayRun && me.hasJoined && (me.mayVote || me.observes)
      ? [{ label: me.observes ? "Take part again" : "Only watch", onSelect: () => acts.observe(!me.observes) }]
      : []),
    ...(code ? [{ label: "Share the session", onSelect: () => dialog.show("share") }] : []),
    ...(me.isGuest ? [] : [{ label: "Projector view", href: `/live/${here.team}/${here.project}/present` }]),
    { label: "Keyboard shortcuts", onSelect: () => dialog.show("keys"), note: "?" },
    me.isGuest
      ? { label: "Leave", href: "/", separated: true }
      : { label: mayRun ? "To the project" : "Leave", href: `/t/${here.team}/p/${here.project}`, separated: true },
    ...(mayRun ? [{ label: "End the session", onSelect: () => dialog.show("end"), danger: true }] : []),
  ];
}
