"use client";
// How far are the scores and the signatures, in numbers alone?
import { useQuery } from "@tanstack/react-query";
import { tally } from "@/domain/record/sign-off";
import { useTRPC } from "@/trpc/client";
import { WallClock, WallCount } from "./present-foot";
import type { WallProps } from "./present-parts";
import { WallBody, WallSentence } from "./present-wall";

/** How many have begun to score. */
export function WallScoring({ here, state, may }: WallProps) {
  const trpc = useTRPC();
  const { data: grid } = useQuery(trpc.scores.grid.queryOptions(here, { enabled: may.includes("scores.read") }));
  return (
    <WallBody
      foot={
        <>
          {grid ? <WallCount voted={grid.progress.people} of={grid.voters} words="have scored" /> : <span />}
          <WallClock state={state} />
        </>
      }
    >
      <WallSentence
        note={grid?.lockedAt ? undefined : "Each for themselves. Nobody sees another’s scores before they are locked."}
      >
        {grid?.lockedAt ? "The scores are locked" : `We score ${grid?.candidates.length ?? "the"} candidates`}
      </WallSentence>
    </WallBody>
  );
}

/** What is about to be decided, and how many have signed. */
export function WallSignOff({ here, state, may }: WallProps) {
  const trpc = useTRPC();
  const { data: read } = useQuery(trpc.record.draft.queryOptions(here, { enabled: may.includes("record.read") }));
  const matter = read?.matter;
  const chosen = matter?.candidates.find(({ id }) => id === matter.decision.candidateId)?.name;
  const signing = matter && tally(matter.signing.quorum, matter.signing.of, matter.signing.given);
  return (
    <WallBody
      foot={
        <>
          {matter && signing ? (
            <WallCount voted={matter.signing.given.length} of={signing.of} words="have signed" />
          ) : (
            <span />
          )}
          <WallClock state={state} />
        </>
      }
    >
      <WallSentence note={matter?.decision.because ? undefined : "It is written and signed together."}>
        {chosen ? `We decide for ${chosen}` : "What do we decide?"}
      </WallSentence>
    </WallBody>
  );
}
