"use client";
// What do the other rooms bring to the projector?
import { PresentScreen } from "@/features/session/present-screen";

/** The wall of a session, with what the round shows once it is revealed. */
export function Projector(here: { team: string; project: number }) {
  return <PresentScreen {...here} reveal={null} />;
}
