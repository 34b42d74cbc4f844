"use client";
// Did a ballot come too late for this round?
import { useEffect, useState } from "react";
import { Button } from "@/ui/button";
import { NotCounted } from "./ballot-trouble";
import { keep, readKept } from "./kept-ballot";
import type { Results } from "./results";
import type { Weighing } from "./use-weighing";

/** Says so where a submitted ballot still waits on this device and the round went on without it. */
export function MissedBallot({
  weighing,
  results,
  again,
}: {
  weighing: Weighing;
  results: Results;
  again?: string | undefined;
}) {
  const { memberId } = weighing.shell.me;
  const { hasVoted } = results;
  const { id: roundId, closedAt, number } = results.round;
  const [isMissed, setMissed] = useState(false);
  useEffect(() => {
    const kept = readKept(roundId, memberId);
    if (kept?.late) setMissed(true);
    if (!kept?.waiting) return;
    // The server may have it although its answer was lost on the way.
    if (hasVoted) keep(roundId, memberId, null);
    else setMissed(true);
  }, [roundId, memberId, hasVoted]);
  if (!isMissed || !closedAt) return null;
  const putAway = () => {
    keep(roundId, memberId, null);
    setMissed(false);
  };
  return (
    <NotCounted
      number={number}
      closedAt={closedAt}
      again={again}
      actions={
        <Button size="sm" onClick={putAway}>
          Put it away
        </Button>
      }
    />
  );
}
