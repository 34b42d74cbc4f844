"use client";
// How does the facilitator have the team weigh again?
import dynamic from "next/dynamic";
import { useState } from "react";
import { Button, type ButtonVariant } from "@/ui/button";
import type { Weighing } from "./use-weighing";

const OpenRoundDialog = dynamic(() => import("./open-round-dialog").then((room) => room.OpenRoundDialog));

/** The button that asks for the terms of another round. */
export function AnotherRound({ weighing, variant }: { weighing: Weighing; variant?: ButtonVariant | undefined }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant={variant} onClick={() => setOpen(true)}>
        Open another round
      </Button>
      {isOpen && <OpenRoundDialog weighing={weighing} onClose={() => setOpen(false)} />}
    </>
  );
}
