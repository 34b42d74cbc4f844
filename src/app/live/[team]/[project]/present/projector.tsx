"use client";
// What do the other rooms bring to the projector?
import dynamic from "next/dynamic";
import { PresentScreen } from "@/features/session/present-screen";

const PresentReveal = dynamic(() => import("@/features/weighting/present-reveal").then((room) => room.PresentReveal), {
  ssr: false,
});

/** The wall of a session, with what the round shows once it is revealed. */
export function Projector(here: { team: string; project: number }) {
  return <PresentScreen {...here} reveal={<PresentReveal {...here} />} />;
}
