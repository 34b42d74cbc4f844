"use client";
// Where is this voter's receipt?
import { useEffect, useState } from "react";
import { ballotOn, parseReceipt, type Receipt } from "@/domain/weighting/receipt";
import type { Secrecy } from "@/domain/weighting/round";
import { useTRPCClient } from "@/trpc/client";
import { toast } from "@/ui/toaster";
import type { Weighing } from "./use-weighing";

const keyOf = (roundId: string, memberId: string) => `steelyard.receipt.${roundId}.${memberId}`;

export type ReceiptState = ReturnType<typeof useReceipt>;

/**
 * A voter's receipt in one round: kept on this device since the ballot was cast here, or had again from the server where it knows
 * the voter. `ballot`: what it says was cast, in anonymous rounds the only place that knows.
 */
export function useReceipt({ here, shell }: Weighing, round: { id: string; number: number; secrecy: Secrecy }) {
  const api = useTRPCClient();
  const key = keyOf(round.id, shell.me.memberId);
  const [own, setOwn] = useState<Receipt | null>(null);
  useEffect(() => setOwn(read(key)), [key]);
  const isAnonymous = round.secrecy === "anonymous";
  const take = async () => {
    const found = own ?? (isAnonymous ? null : await api.weighting.receipt.query({ ...here, roundId: round.id }));
    if (found && !own) store(key, found);
    if (found) setOwn(found);
    return found;
  };
  return {
    own,
    ballot: own && isAnonymous ? { ...ballotOn(own), castAt: own.castAt, counted: true } : null,
    keep: (receipt: Receipt) => {
      setOwn(receipt);
      store(key, receipt);
    },
    forget: () => {
      setOwn(null);
      store(key, null);
    },
    take,
    download: async () => {
      const receipt = await take().catch(() => null);
      if (receipt) save(receipt, `receipt-${here.team}-${here.project}-round-${round.number}.json`);
      else toast("There is no receipt on this device.", { tone: "error" });
    },
  };
}

function read(key: string): Receipt | null {
  try {
    const text = localStorage.getItem(key);
    return text === null ? null : parseReceipt(text);
  } catch {
    return null;
  }
}

function store(key: string, receipt: Receipt | null): void {
  try {
    if (receipt) localStorage.setItem(key, JSON.stringify(receipt));
    else localStorage.removeItem(key);
  } catch {
    // A private window keeps nothing; the file can still be downloaded.
  }
}

function save(receipt: Receipt, name: string): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(receipt, null, 2)}\n`], { type: "application/json" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
