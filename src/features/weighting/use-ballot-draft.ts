"use client";
// Where is a ballot that is still being written?
import { useEffect, useRef, useState } from "react";
import { useTRPCClient } from "@/trpc/client";
import { type Kept, keep } from "./kept-ballot";
import type { CurrentRound, Weighing } from "./use-weighing";
import type { Written } from "./use-written";

export type DraftState = { state: "saved" | "saving" | "unsaved" | "device"; at: string } | null;

const PAUSE = 800;

/**
 * Keeps what is written on the device at once, and on the server 800 ms after the last stroke or on leaving the field: never in an
 * anonymous round, where the server must not know whose ballot says what, and not for guests, who have no drafts there.
 */
export function useBallotDraft({ here, shell }: Weighing, round: CurrentRound) {
  const api = useTRPCClient();
  const [state, setState] = useState<DraftState>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pending = useRef<Kept | null>(null);
  const { memberId, role } = shell.me;
  const key = `ballot/${round.id}`;
  const staysHere = round.secrecy === "anonymous" || role === "guest";

  const flush = async () => {
    clearTimeout(timer.current);
    const kept = pending.current;
    if (!kept || staysHere) return;
    pending.current = null;
    setState({ state: "saving", at: kept.at });
    try {
      const { at } = await api.drafts.keep.mutate({ team: here.team, key, value: { ...kept } });
      if (!pending.current) setState({ state: "saved", at });
    } catch {
      setState({ state: "device", at: kept.at });
    }
  };
  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    state,
    flush: () => void flush(),
    /** The server's copy, if there is one and it can be reached. */
    read: async (): Promise<Kept | null> => {
      if (staysHere) return null;
      const draft = await api.drafts.read.query({ team: here.team, key }).catch(() => null);
      return (draft?.value as Kept | undefined) ?? null;
    },
    write: (written: Written) => {
      const kept: Kept = { ...written, at: new Date().toISOString(), waiting: null };
      const isKept = keep(round.id, memberId, kept);
      pending.current = kept;
      if (isKept) setState((before) => before ?? { state: "device", at: kept.at });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), PAUSE);
    },
    drop: () => {
      clearTimeout(timer.current);
      pending.current = null;
      setState(null);
      keep(round.id, memberId, null);
      if (!staysHere) void api.drafts.drop.mutate({ team: here.team, key }).catch(() => undefined);
    },
  };
}
