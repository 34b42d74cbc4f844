"use client";
// Has the server got the ballot?
import { useRef, useState } from "react";
import type { Receipt } from "@/domain/weighting/receipt";
import { type ApiError, useTRPCClient } from "@/trpc/client";
import type { Handed } from "./kept-ballot";
import type { CurrentRound, Weighing } from "./use-weighing";

/** offline: it waits here; else what the server said no to. */
export type Trouble = "offline" | { message: string } | null;
type Outcome =
  | { is: "received"; receipt?: Receipt | undefined }
  | { is: "waiting" }
  | { is: "refused"; closedAt: string | null };

/** Sends a ballot once at a time, making whoever came late a voter first. */
export function useBallotSender({ here }: Weighing, { id: roundId, mine }: CurrentRound) {
  const api = useTRPCClient();
  const [trouble, setTrouble] = useState<Trouble>(null);
  const [isSending, setSending] = useState(false);
  const busy = useRef(false);
  const at = { ...here, roundId };

  const attempt = async (act: () => Promise<Receipt | undefined>): Promise<Outcome> => {
    if (busy.current) return { is: "waiting" };
    busy.current = true;
    setSending(true);
    try {
      const receipt = await act();
      setTrouble(null);
      return { is: "received", receipt };
    } catch (error) {
      const { message, data } = error as ApiError;
      // In already, and its answer lost too long ago to be had again.
      if (data?.refusal === "weighting.ballot-final") return { is: "received" };
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
    send: ({ requestId, ...handed }: Handed) =>
      attempt(async () => {
        if (!mine.isVoter) await api.weighting.joinRound.mutate(at).catch(unlessAlready);
        const context = requestId ? { requestId } : {};
        return (await api.weighting.castBallot.mutate({ ...at, ...handed }, { context })).receipt;
      }),
    withdraw: async () => {
      const outcome = await attempt(() => api.weighting.withdrawBallot.mutate(at).then(() => undefined));
      return outcome.is === "received";
    },
  };
}

function unlessAlready(error: unknown) {
  if ((error as ApiError).data?.refusal !== "weighting.already-voter") throw error;
}
