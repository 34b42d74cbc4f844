"use client";
// What is talked about, as it stands on the wall?
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";
import { WallClock } from "./present-foot";
import type { WallProps } from "./present-parts";
import { WallBody, WallSentence } from "./present-wall";

/** The topic, and what its criterion means. */
export function WallTalk({ here, state }: WallProps) {
  const { data: board } = useQuery(useTRPC().criteria.board.queryOptions(here));
  const item = state.items.find(({ id }) => id === state.itemId);
  const criterion = board?.criteria.find(({ id }) => id === (state.focusId ?? item?.criterionId));
  return (
    <WallBody
      foot={
        <>
          <p className="wall-52 leading-tight text-ink-2">We talk about it</p>
          <WallClock state={state} />
        </>
      }
    >
      <WallSentence note={criterion?.definition}>{item?.title}</WallSentence>
    </WallBody>
  );
}
