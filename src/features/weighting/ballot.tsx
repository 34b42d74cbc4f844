"use client";
// How does a voter fill in a ballot, hand it in and change it?
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "@/trpc/client";
import { ActionBar } from "@/ui/action-bar";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { LocalTime } from "@/ui/local-time";
import { BallotDraftState } from "./ballot-draft-state";
import { ballotForms } from "./ballot-forms";
import { BallotReceipt } from "./ballot-receipt";
import { BallotFrame, RoundFacts } from "./round-frame";
import { useBallot } from "./use-ballot";
import type { CurrentRound, Weighing } from "./use-weighing";

/** The ballot of the round under way: to fill in, or as it was handed in. `desk` stands beside it, for the facilitator. */
export function Ballot({
  weighing,
  round,
  tabs,
  desk,
}: {
  weighing: Weighing;
  round: CurrentRound;
  tabs: React.ReactNode;
  desk: React.ReactNode;
}) {
  const ballot = useBallot(weighing, round);
  const [isAsked, setAsked] = useState(false);
  const earlier = earlierOf(weighing, round);
  const past = usePast(weighing, earlier?.id ?? null);
  const { trouble, waiting } = ballot;
  const frame = { weighing, round, tabs, desk };
  if (waiting || !ballot.isChanging)
    return (
      <>
        {trouble === "offline" && (
          <Banner tone="warn" title="Reconnecting…">
            Your ballot is saved on this device.
          </Banner>
        )}
        <BallotFrame {...frame} title={waiting ? "Submitted, waiting to be sent" : titleOf(ballot.cast?.kind)}>
          <BallotReceipt ballot={ballot} />
        </BallotFrame>
      </>
    );
  const { form: Form, gap } = ballotForms[round.method];
  const open = gap(
    ballot.answers,
    ballot.criteria.map(({ id }) => id),
  );
  const submit = () => {
    if (open) return setAsked(true);
    ballot.submit("vote");
  };
  return (
    <>
      {trouble && trouble !== "offline" && (
        <Banner
          tone="danger"
          title={trouble.closedAt ? <ClosedAt number={round.number} at={trouble.closedAt} /> : "Not counted."}
        >
          {trouble.closedAt
            ? "Your vote was not counted. It is kept here as a draft: ask for another round."
            : trouble.message}
        </Banner>
      )}
      <BallotFrame
        {...frame}
        title={ballot.cast ? "You are changing your ballot" : `Round ${round.number} waits for your ballot`}
        facts={
          <>
            <RoundFacts round={round} />
            {earlier && <PastToggle number={earlier.number} past={past} />}
            <BallotDraftState draft={ballot.draft} />
          </>
        }
        actions={
          <ActionBar label="Your ballot" className="max-md:grid max-md:gap-1 max-md:pb-2">
            {open && isAsked && (
              <p role="alert" className="flex w-full flex-wrap items-center gap-x-3 gap-y-1 text-13 text-ink-2">
                <span className="font-[550] text-ink">{open.ask}</span>
                {open.settle && (
                  <button
                    type="button"
                    className="hit text-brand underline underline-offset-[3px]"
                    onClick={() => ballot.submit("vote", open.settle?.answers)}
                  >
                    {open.settle.label}
                  </button>
                )}
              </p>
            )}
            <Button variant="primary" size="touch" pending={ballot.isSending} onClick={submit} className="md:min-h-10">
              {open ? `Submit, ${open.short}` : "Submit ballot"}
            </Button>
            <span className="contents max-md:grid max-md:grid-cols-2 max-md:gap-2">
              <Button variant="quiet" onClick={() => ballot.submit("no-information")}>
                Not enough info
              </Button>
              <Button variant="quiet" onClick={() => ballot.submit("abstain")}>
                Abstain
              </Button>
            </span>
            {ballot.cast && (
              <Button variant="quiet" onClick={ballot.keepCast}>
                Keep what I sent
              </Button>
            )}
          </ActionBar>
        }
      >
        <Form ballot={ballot} past={past.isShown ? past.answers : null} />
      </BallotFrame>
    </>
  );
}

function titleOf(kind: string | undefined): string {
  if (kind === "abstain") return "You abstain in this round";
  if (kind === "no-information") return "You say there isn’t enough information";
  return "Your ballot is in";
}

function ClosedAt({ number, at }: { number: number; at: string }) {
  return (
    <>
      Round {number} closed at <LocalTime iso={at} />.
    </>
  );
}

/** The last round before this one that used the same method. */
function earlierOf({ state }: Weighing, round: CurrentRound) {
  return state.rounds.findLast(({ number, method }) => number < round.number && method === round.method) ?? null;
}

/** The voter's own answers in an earlier round, fetched only when asked for: they would anchor the new ones. */
function usePast({ here }: Weighing, roundId: string | null) {
  const trpc = useTRPC();
  const [isShown, setShown] = useState(false);
  const { data } = useQuery(
    trpc.weighting.ownBallot.queryOptions(
      { ...here, roundId: roundId ?? "" },
      { enabled: isShown && roundId !== null },
    ),
  );
  return {
    isShown,
    answers: data?.kind === "vote" ? data.answers : null,
    isNone: data === null,
    toggle: () => setShown(!isShown),
  };
}

function PastToggle({ number, past }: { number: number; past: ReturnType<typeof usePast> }) {
  return (
    <button
      type="button"
      aria-pressed={past.isShown}
      onClick={past.toggle}
      className="hit text-13 text-brand underline decoration-1 underline-offset-[3px] hover:text-brand-hover"
    >
      {past.isShown
        ? past.isNone
          ? `You have no ballot in round ${number}`
          : `Hide my round ${number}`
        : `Show my round ${number}`}
    </button>
  );
}
