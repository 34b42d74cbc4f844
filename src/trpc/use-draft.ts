"use client";
// How is what someone writes kept until it is sent?
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import type * as z from "zod/mini";
import type { SaveStateName } from "@/ui/save-state";
import { useTRPC, useTRPCClient } from "./client";

const PAUSE = 800;
const AGAIN = 5_000;
const MOVED = 5_000;

/**
 * A form's value, kept on the server for its writer 800 ms after the last key and on `flush` (give it to onBlur), and in
 * this browser until the server has it. `start` is what it begins with where nothing was kept; what was kept and doesn't
 * fit `schema` is passed over. `restored`: what stands there was kept earlier. `drop` forgets the draft: call it once it is sent.
 */
export function useDraft<T>(team: string, key: string, start: T, schema: z.ZodMiniType<T>) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const options = { staleTime: Number.POSITIVE_INFINITY, gcTime: MOVED, retry: false, refetchOnWindowFocus: false };
  const { data: kept } = useQuery(trpc.drafts.read.queryOptions({ team, key }, options));
  // A form that moves on the page is another form to React: it goes on from what was written a moment ago.
  const mirror = (draft: { value: T; at: string } | null) =>
    queries.setQueryData(trpc.drafts.read.queryKey({ team, key }), draft as typeof kept);
  const [first] = useState(() => schema.safeParse(kept?.value));
  const [value, setValue] = useState(first.success ? first.data : start);
  const [state, setState] = useState<SaveStateName | null>(first.success ? "saved" : null);
  const [at, setAt] = useState(kept?.at);
  const [restored, setRestored] = useState(first.success);
  const latest = useRef<T>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sent = useRef<Promise<unknown>>(Promise.resolve());
  const local = `draft ${team} ${key}`;

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    const sending = latest.current;
    if (sending === undefined) return;
    setState("saving");
    try {
      const saving = client.drafts.keep.mutate({ team, key, value: sending as never });
      sent.current = saving;
      const saved = await saving;
      if (latest.current !== sending) return;
      latest.current = undefined;
      localStorage.removeItem(local);
      setAt(saved.at);
      setState("saved");
    } catch {
      if (latest.current === undefined) return;
      setState("error");
      timer.current = setTimeout(save, AGAIN);
    }
  }, [client, team, key, local]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the kept draft arrives
  useEffect(() => {
    if (kept === undefined || latest.current !== undefined) return;
    const found = [readLocal(local), kept?.value].map((each) => schema.safeParse(each)).find((each) => each.success);
    if (!found) return;
    setValue(found.data);
    setRestored(true);
    setAt(kept?.at);
    setState("saved");
  }, [kept === undefined]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => latest.current !== undefined && event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("beforeunload", warn);
      void save();
    };
  }, [save]);

  const set = (next: T) => {
    setValue(next);
    latest.current = next;
    mirror({ value: next, at: at ?? new Date().toISOString() });
    writeLocal(local, next);
    setState("unsaved");
    clearTimeout(timer.current);
    timer.current = setTimeout(save, PAUSE);
  };
  // What another window sent or gave up was one draft with this one's: what is written here is kept again.
  const keepAgain = useRef(() => {});
  keepAgain.current = () => {
    if (state !== null) set(value);
  };
  useEffect(() => {
    const channel = new BroadcastChannel(local);
    channel.onmessage = () => keepAgain.current();
    return () => channel.close();
  }, [local]);

  return {
    ...{ value, state, at, restored, set },
    /** Goes on from another value: nothing is kept of a form in which nothing was written. */
    follow: (next: T) => (state === null ? setValue(next) : set(next)),
    flush: () => void save(),
    drop: (next: T = start) => {
      clearTimeout(timer.current);
      latest.current = undefined;
      mirror(null);
      localStorage.removeItem(local);
      setValue(next);
      setState(null);
      setRestored(false);
      // After what is on its way: a draft that arrives later than this would stay.
      const forget = () => client.drafts.drop.mutate({ team, key });
      const told = () => {
        const channel = new BroadcastChannel(local);
        channel.postMessage("dropped");
        channel.close();
      };
      void sent.current.then(forget, forget).then(told, told);
    },
  };
}

function readLocal(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? "null");
  } catch {
    return null;
  }
}

// A full or forbidden storage keeps nothing: the server still does.
function writeLocal(name: string, value: unknown): void {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {}
}
