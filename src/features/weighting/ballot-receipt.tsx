"use client";
// What did this voter hand in, and has it arrived?
import dynamic from "next/dynamic";
import { useEffect } from "react";
import { ActionBar } from "@/ui/action-bar";
import { Button } from "@/ui/button";
import { LocalTime } from "@/ui/local-time";
import type { BallotState } from "./use-ballot";
import type { CurrentRound } from "./use-weighing";

const fetchList = () => import("./handed-list").then(({ HandedList }) => HandedList);
// Without a connection, what wasn't fetched before is left out: the ballot is handed in all the same.
const HandedList = dynamic(() => fetchList().catch(() => () => null));

/** Fetches ahead what shows a ballot once it is handed in, for that may be done without a connection. */
export function useReceiptAtHand(): void {
  useEffect(() => void fetchList().catch(() => {}), []);
}

/** The voter's own values as they were handed in, heaviest first, and how far they have come. */
export function BallotReceipt({ ballot }: { ballot: BallotState }) {
  const { waiting, cast, round, isSending } = ballot;
  const handed = waiting ?? cast;
  if (!handed)
    return round.mine.hasVoted ? (
      <p className="max-w-[62ch] text-pretty">
        What you cast is kept apart from you, so it can’t be shown here. Your receipt is on the device that you voted
        from.
      </p>
    ) : null;
  return (
    <>
      {handed.kind === "vote" && <HandedList ballot={ballot} handed={handed} />}
      {handed.kind === "vote" && round.method === "points" && (
        <p className="flex justify-between py-2.5 font-semibold">
          <span>Given</span>
          <span className="tabular-nums">100</span>
        </p>
      )}
      <ul className="text-sm not-first:mt-5">
        {waiting ? (
          <>
            <Step done>Saved on this device</Step>
            <Step done={false} note={isSending ? "sending…" : "waiting"}>
              Received and counted
            </Step>
          </>
        ) : (
          <Step done note={cast && round.secrecy !== "anonymous" && <LocalTime iso={cast.castAt} />}>
            {round.mine.counted ? "Received and counted" : "Received"}
          </Step>
        )}
      </ul>
      {!waiting && (
        <p className="mt-3 text-13 text-pretty text-ink-2">
          The server signed a receipt{ballot.receipt.own ? ", and it is on this device" : ""}. After the reveal you can
          check with it that exactly this ballot was counted.{" "}
          <button
            type="button"
            className="hit text-brand underline decoration-1 underline-offset-[3px] hover:text-brand-hover"
            onClick={() => void ballot.receipt.download()}
          >
            Download it
          </button>
        </p>
      )}
      {waiting && (
        <p className="mt-3 text-13 text-ink-2">
          It counts once it is sent. If the round closes first, we tell you and keep it as a draft.
        </p>
      )}
    </>
  );
}

/** What else must be known of it. */
export function ReceiptFacts({ ballot: { round } }: { ballot: BallotState }) {
  return (
    <p>
      {factOf(round)}
      {round.mine.isVoter && !round.mine.counted && " As a visitor’s or guest’s, it is kept for you and not counted."}
    </p>
  );
}

function factOf({ takesBallots, secrecy }: CurrentRound): string {
  if (secrecy === "anonymous") return "It is anonymous and final: nobody can say which one is yours, or change it.";
  return takesBallots ? "You can change it until the round closes." : "The round takes no more ballots.";
}

/** Change it or take it back, as long as the round takes ballots and lets anyone. */
export function ReceiptActions({ ballot }: { ballot: BallotState }) {
  const { waiting, isSending, round } = ballot;
  if (!round.takesBallots || round.secrecy === "anonymous") return null;
  return (
    <ActionBar label="Your ballot">
      <Button size="touch" className="max-md:flex-1 md:min-h-9" onClick={ballot.change} disabled={waiting !== null}>
        Change ballot
      </Button>
      {!waiting && (
        <Button variant="quiet" onClick={() => void ballot.withdraw()} pending={isSending}>
          Withdraw it
        </Button>
      )}
    </ActionBar>
  );
}

function Step({ done, note, children }: { done: boolean; note?: React.ReactNode; children: React.ReactNode }) {
  return (
    <li className={`grid min-h-9 grid-cols-[20px_minmax(0,1fr)_auto] items-center gap-2 ${done ? "" : "text-ink-3"}`}>
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        strokeWidth="2"
        aria-hidden="true"
        className={done ? "stroke-ok" : "stroke-warn"}
      >
        {done ? <path d="M2 8.5l4 4 8-9" /> : <circle cx="8" cy="8" r="5" />}
      </svg>
      <span>{children}</span>
      {note && <span className="text-13 text-ink-3 tabular-nums">{note}</span>}
    </li>
  );
}
