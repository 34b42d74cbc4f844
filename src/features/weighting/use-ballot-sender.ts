"use client";
// Has the server got the ballot?
import { useRef, useState } from "react";
import { type ApiError, useTRPCClient } from "@/trpc/client";
import type { Handed } from "./kept-ballot";
import type { CurrentRound, Weighing } from "./use-weighing";

/** offline: it waits here; else what the server said no to. */
export type Trouble = "offline" | { message: string } | null;
type Outcome = { is: "received" } | { is: "waiting" } | { is: "refused"; closedAt: string | null };

/** Sends a ballot once at a time, making whoever came late a voter first. */
export function useBallotSender({ here }: Weighing, { id: roundId, mine }: CurrentRound) {
  const api = useTRPCClient();
  const [trouble, setTrouble] = useState<Trouble>(null);
  const [isSending, setSending] = useState(false);
  const busy = useRef(false);
  const at = { ...here, roundId };

  const attempt = async (act: () => Promise<unknown>): Promise<Outcome> => {
    if (busy.current) return { is: "waiting" };
    busy.current = true;
    setSending(true);
    try {
      await act();
      setTrouble(null);
      return { is: "received" };
    } catch (error) {
      const { message, data } = error as ApiError;
      const isUnheard = !data || data.httpStatus >= 500;
      const closedAt = data?.refusal === "weighting.round-closed" ? String(data.params?.at ?? "") || null : null;
      setTrouble(isUnheard ? "offline" : closedAt ? null : { message });
      return isUnheard ? { is: "waiting" } : { is: "refused", closedAt };
    } finally {
      busy.current = false;
      setSending(false);
    }
  };

  return {
    trouble,
    isSending,
    send: (handed: Handed) =>
      attempt(async () => {
        if (!mine.isVoter) await api.weighting.joinRound.mutate(at).catch(unlessAlready);
        await api.weighting.castBallot.mutate({ ...at, ...handed });
      }),
    withdraw: async () => (await attempt(() => api.weighting.withdrawBallot.mutate(at))).is === "received",
  };
}

function unlessAlready(error: unknown) {
  if ((error as ApiError).data?.refusal !== "weighting.already-voter") throw error;
}
