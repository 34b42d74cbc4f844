"use client";
// What follows from a reveal?
import dynamic from "next/dynamic";
import { useState } from "react";
import { ActionBar } from "@/ui/action-bar";
import { Button, ButtonLink } from "@/ui/button";
import { AnotherRound } from "./another-round";
import type { Results } from "./results";
import type { Weighing } from "./use-weighing";
import { VoidRound } from "./void-round";

const AcceptDialog = dynamic(() => import("./accept-dialog").then((room) => room.AcceptDialog));
const WeighAgain = dynamic(() => import("./weigh-again").then((room) => room.WeighAgain));

/** The facilitator's: another round, accept, void. Everyone's: where to go next. Nothing on older rounds. */
export function RevealActions({ weighing, results }: { weighing: Weighing; results: Results }) {
  const { state, may, here, shell } = weighing;
  const [isAccepting, setAccepting] = useState(false);
  const base = `/t/${here.team}/p/${here.project}`;
  const { current } = state;
  if (current)
    return (
      <ActionBar label="What next">
        <ButtonLink href={`?round=${current.number}`} variant="primary">
          Go to round {current.number}
        </ButtonLink>
      </ActionBar>
    );
  if (results.isAccepted)
    return (
      <ActionBar label="What next">
        {shell.phase === "scoring" && (
          <ButtonLink href={`${base}/scores`} variant="primary">
            Score the candidates
          </ButtonLink>
        )}
        {shell.phase === "scoring" && may.accept && <WeighAgain weighing={weighing} />}
      </ActionBar>
    );
  const newest = state.rounds.findLast((round) => round.state === "revealed");
  if (!may.open || newest?.id !== results.round.id) return null;
  const isSplit = results.criteria[0]?.word === "split";
  return (
    <ActionBar label="What next">
      <AnotherRound weighing={weighing} variant={isSplit ? "primary" : "plain"} />
      {results.weights && (
        <Button variant={isSplit ? "plain" : "primary"} onClick={() => setAccepting(true)}>
          Accept the weights
        </Button>
      )}
      <span className="ml-auto">
        <VoidRound weighing={weighing} round={results.round} />
      </span>
      {isAccepting && <AcceptDialog weighing={weighing} results={results} onClose={() => setAccepting(false)} />}
    </ActionBar>
  );
}
