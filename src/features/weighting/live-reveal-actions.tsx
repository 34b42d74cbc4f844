"use client";
// How does the facilitator lead on from a reveal?
import dynamic from "next/dynamic";
import { Suspense, useState } from "react";
import { ActionBar } from "@/ui/action-bar";
import { Button } from "@/ui/button";
import { SheetList } from "@/ui/sheet-list";
import { useKeys } from "@/ui/use-keys";
import { EndMeeting } from "./end-meeting";
import type { Results } from "./results";
import { revealMoves } from "./reveal-moves";
import { itemAfter, type Meeting } from "./use-meeting";
import { WeighAgain } from "./weigh-again";

const AcceptDialog = dynamic(() => import("./accept-dialog").then((room) => room.AcceptDialog));
const RevoteDialog = dynamic(() => import("./revote-dialog").then((room) => room.RevoteDialog));
const ParkDialog = dynamic(() => import("@/trpc/session/park-dialog").then((room) => room.ParkDialog));
const OpenRoundDialog = dynamic(() => import("./open-round-dialog").then((room) => room.OpenRoundDialog));
const VoidDialog = dynamic(() => import("./void-round").then((room) => room.VoidDialog));

type Window = "revote" | "accept" | "park" | "whole" | "void" | "more" | null;

/** The move that fits first, the next criterion beside it, the rest in reach; after the weights are accepted, on to the next item. */
export function LiveRevealActions({ meeting, results }: { meeting: Meeting; results: Results }) {
  const { weighing, session, acts } = meeting;
  const [shown, show] = useState<Window>(null);
  const close = () => show(null);
  const { about, next, first } = revealMoves(meeting, results);
  const after = itemAfter(session);
  const mayWeigh = !results.isAccepted && weighing.may.open;
  useKeys(about && mayWeigh ? { v: { says: `Revote ${about.name}`, act: () => show("revote") } } : {});
  if (!mayWeigh)
    return (
      <ActionBar label="What next" className="max-md:py-2">
        {!after && <EndMeeting acts={acts} />}
        {after && (
          <Button variant="primary" size="touch" className="max-md:flex-1 md:min-h-10" {...go(after.id)}>
            <span className="line-clamp-1">Next: {after.title}</span>
          </Button>
        )}
        {weighing.shell.phase === "scoring" && weighing.may.accept && <WeighAgain weighing={weighing} />}
      </ActionBar>
    );
  const press = {
    revote: about && { label: `Revote ${about.name}`, act: () => show("revote"), keys: "v" },
    accept: results.weights && { label: "Accept the weights", act: () => show("accept"), keys: undefined },
    talk: next && {
      label: about ? `Next: ${next.name}` : `Talk about ${next.name}`,
      act: () => acts.talkAbout(next.id),
      keys: undefined,
    },
  };
  const main = press[first] ?? press.accept ?? press.revote ?? press.talk;
  const beside = Object.values(press).filter((one) => one && one !== main);
  return (
    <ActionBar label="What next" className="max-md:py-2">
      {main && (
        <Button
          variant="primary"
          size="touch"
          className="max-md:flex-1 max-md:shrink max-md:px-2 md:min-h-10 md:px-4 md:text-sm"
          pending={acts.isPending}
          disabled={session.isPaused}
          aria-keyshortcuts={main.keys}
          onClick={main.act}
        >
          {main.label}
        </Button>
      )}
      {beside.map(
        (one) =>
          one && (
            <Button
              key={one.label}
              size="touch"
              className="max-md:hidden md:min-h-10 md:px-4 md:text-sm"
              disabled={session.isPaused}
              aria-keyshortcuts={one.keys}
              onClick={one.act}
            >
              {one.label}
            </Button>
          ),
      )}
      <Button size="touch" className="px-4 md:min-h-10 md:text-sm" aria-haspopup="dialog" onClick={() => show("more")}>
        More…
      </Button>
      {shown === "more" && (
        <SheetList
          label="What next"
          back="Back to the reveal"
          onClose={close}
          items={[
            ...beside.flatMap((one) => (one ? [{ id: one.label, title: one.label, act: one.act }] : [])),
            ...(about
              ? [
                  {
                    id: "park",
                    title: `Park ${about.name}`,
                    text: "It waits with a task, and the summary names who does it until when.",
                    act: () => show("park"),
                  },
                ]
              : []),
            {
              id: "whole",
              title: "Weigh everything once more",
              text: "A whole new round, on terms of its own. This one stays in the record.",
              act: () => show("whole"),
            },
            ...(after ? [{ id: "next", title: `Go on to ${after.title}`, act: () => acts.goTo(after.id) }] : []),
            {
              id: "void",
              title: "Void this round",
              text: "For a reason, which the record keeps. It counts no more.",
              isDanger: true,
              act: () => show("void"),
            },
          ]}
        />
      )}
      <Suspense fallback={null}>
        {shown === "accept" && <AcceptDialog weighing={weighing} results={results} onClose={close} />}
        {shown === "revote" && about && <RevoteDialog {...{ meeting, results, about }} onClose={close} />}
        {shown === "park" && about && (
          <ParkDialog
            here={meeting.here}
            acts={meeting.acts}
            what={{ criterionId: about.id }}
            name={about.name}
            onClose={close}
          />
        )}
        {shown === "whole" && <OpenRoundDialog weighing={weighing} onClose={close} />}
        {shown === "void" && <VoidDialog weighing={weighing} round={results.round} isOpen onOpen={close} />}
      </Suspense>
    </ActionBar>
  );

  function go(itemId: string) {
    return { onClick: () => acts.goTo(itemId), pending: acts.isPending, disabled: session.isPaused };
  }
}
