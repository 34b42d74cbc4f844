"use client";
// What does someone see whose ballot the facilitator asks for?
import { useCallback } from "react";
import { toast } from "@/ui/toaster";
import { type Nudge, useNudges } from "./nudges";

/** Says so on whatever screen they are; `go` leads to the ballot, where it isn't in sight already. Without it, it only says so. */
export function useNudgeToast(go?: (address: string) => void): void {
  const tell = useCallback(
    ({ team, project, roundId }: Nudge) => {
      const address = `/t/${team}/p/${project}/weights`;
      const isThere = window.location.pathname === address;
      toast("The facilitator asks for your ballot.", {
        id: `nudge-${roundId}`,
        ...(go && !isThere && { action: { label: "Vote", onPress: () => go(address) } }),
      });
    },
    [go],
  );
  useNudges(tell);
}
