"use client";
// How do others learn that I am here, and what I am editing?
import { useEffect } from "react";
import { IDLE_AFTER, type PresenceState } from "@/domain/presence/people";
import { useTRPCClient } from "../client";
import { editedNow, onEditing } from "./editing";

/** How often someone who goes on moving is said to be active, in ms: well within the time after which they would be idle. */
const AGAIN = 25_000;
const SETTLE = 120;
const MOVES = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const;

/** Says to the project on screen whether its person moves and what they edit: when that changes, and now and then. */
export function useBeingHere(team: string, project: number | null): void {
  const client = useTRPCClient();
  useEffect(() => {
    if (!project) return;
    let state: PresenceState = "active";
    let movedAt = Date.now();
    let saidAt = 0;
    let said: string | null = "";
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = () => {
      clearTimeout(timer);
      if (!navigator.onLine) return;
      saidAt = Date.now();
      said = editedNow();
      // It is said again before long: an answer that doesn't come is no matter.
      client.presence.here.mutate({ team, project, state, place: said }).catch(() => {});
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => editedNow() !== said && say(), SETTLE);
    };
    const move = () => {
      if (document.hidden) return;
      movedAt = Date.now();
      if (state === "active" && movedAt - saidAt < AGAIN) return;
      state = "active";
      say();
    };
    const rest = setInterval(() => {
      if (state === "idle" || document.hidden || Date.now() - movedAt < IDLE_AFTER) return;
      state = "idle";
      say();
    }, 5_000);
    const offEditing = onEditing(soon);
    for (const each of MOVES) addEventListener(each, move, { passive: true });
    document.addEventListener("visibilitychange", move);
    addEventListener("focus", say);
    addEventListener("online", say);
    say();
    return () => {
      clearTimeout(timer);
      clearInterval(rest);
      offEditing();
      for (const each of MOVES) removeEventListener(each, move);
      document.removeEventListener("visibilitychange", move);
      removeEventListener("focus", say);
      removeEventListener("online", say);
    };
  }, [client, team, project]);
}
