"use client";
// Does it still hold?
import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/ui/button";
import type { Here } from "./use-decision";
import type { Sealed } from "./use-sealed";

const LookAgainDialog = dynamic(() => import("./look-again-dialog"));

/** The button that opens the second look. */
export function LookAgain({ here, sealed }: { here: Here; sealed: Sealed }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        Look again
      </Button>
      {isOpen && <LookAgainDialog here={here} sealed={sealed} onClose={() => setOpen(false)} />}
    </>
  );
}
