"use client";
// What stands around a round in a meeting, in the hand and on a desk?
import type { ReactNode, Ref } from "react";
import { LocalTime } from "@/ui/local-time";
import { Page } from "@/ui/shell";
import type { CurrentRound } from "./use-weighing";

/** Where it stands as a sentence, the facts below it in small print, and at the bottom what can be done. The meeting's own frame has the rest. */
export function LiveFrame({
  eyebrow,
  title,
  titleRef,
  facts,
  actions,
  wide = false,
  children,
}: {
  eyebrow: ReactNode;
  title: ReactNode;
  titleRef?: Ref<HTMLHeadingElement> | undefined;
  facts?: ReactNode;
  actions?: ReactNode;
  wide?: boolean | undefined;
  children?: ReactNode;
}) {
  return (
    <>
      <Page className="max-md:pt-3.5 max-md:pb-6">
        <header className="mb-3 md:mb-4">
          <p className="text-xs font-medium text-ink-3">{eyebrow}</p>
          <h1 ref={titleRef} tabIndex={titleRef ? -1 : undefined} className="break-words outline-none">
            {title}
          </h1>
          {facts && (
            <div className="mt-1 flex min-h-5 flex-wrap items-baseline gap-x-4 gap-y-1 text-13 text-ink-2">{facts}</div>
          )}
        </header>
        <div className={wide ? undefined : "max-w-[720px]"}>{children}</div>
      </Page>
      {actions}
    </>
  );
}

/** “Weights, round 2 · closes 17:00”. */
export function LiveEyebrow({ round }: { round: CurrentRound }) {
  return (
    <>
      Weights, round {round.number}
      {round.deadline && round.takesBallots && (
        <>
          {" · closes "}
          <LocalTime iso={round.deadline} />
        </>
      )}
      {round.closedAt && (
        <>
          {" · locked "}
          <LocalTime iso={round.closedAt} />
        </>
      )}
    </>
  );
}
