"use client";
// How does a meeting end where nothing is left to do in it?
import { useState } from "react";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import type { Meeting } from "./use-meeting";

/** The way on after the last item: ends the meeting for everyone, once it is confirmed. */
export function EndMeeting({ acts }: Pick<Meeting, "acts">) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="primary"
        size="touch"
        className="max-md:flex-1 md:min-h-10 md:px-4 md:text-sm"
        onClick={() => setOpen(true)}
      >
        End the session
      </Button>
      <ConfirmDialog
        open={isOpen}
        onOpenChange={setOpen}
        title="End the session for everyone?"
        description="Its code stops working at once. What was said, decided and parked goes into the summary."
        confirm="End the session"
        cancel="Go on"
        pending={acts.isPending}
        onConfirm={() => acts.end(() => setOpen(false))}
      />
    </>
  );
}
