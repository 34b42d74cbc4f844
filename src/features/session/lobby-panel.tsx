"use client";
// What is there to do until it starts?
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { capitalised, counted } from "@/domain/wording/sentence";
import { useTRPC } from "@/trpc/client";
import { ActionBar } from "@/ui/action-bar";
import { Button, ButtonLink } from "@/ui/button";
import { Checkbox } from "@/ui/checkbox";
import { PageHead } from "@/ui/page-head";
import { Page } from "@/ui/shell";
import { BriefContent } from "./brief-content";
import { GetIn } from "./get-in";
import type { Session } from "./use-session";

/** For the facilitator: how others get in, and the start. For the others: what they can read already. */
export function LobbyPanel({ session, context }: { session: Session; context: ReactNode }) {
  const { here, state, acts, title } = session;
  const trpc = useTRPC();
  const { data: framing } = useQuery(trpc.project.framing.queryOptions(here));
  const { mayRun, observes } = state.me;
  const n = state.seats.length;
  return (
    <>
      <Page>
        <PageHead
          eyebrow={`Session ${state.number} · ${n === 0 ? "nobody is" : n === 1 ? "one is" : `${n} are`} here`}
          title={mayRun ? titleFor(n) : `Waiting for ${state.facilitator.name} to start`}
          lede={mayRun ? undefined : "You can already read the question, the criteria and the candidates."}
        />
        {mayRun && state.code && <GetIn code={state.code} onShare={() => session.dialog.show("share")} />}
        {!mayRun && (
          <Checkbox
            label="I only watch"
            hint="You are in none of the session’s totals. You can change that until you vote."
            checked={observes}
            onChange={(event) => acts.observe(event.currentTarget.checked)}
            className="mb-8 max-w-[52ch]"
          />
        )}
        <h2 className="mb-4 font-serif text-xl font-medium text-balance">{framing?.question || title}</h2>
        <BriefContent here={here} context={context} />
      </Page>
      {mayRun && (
        <ActionBar label="What next">
          <Button variant="primary" pending={acts.isPending} onClick={acts.start} className="max-md:flex-1">
            Start the session
          </Button>
          <ButtonLink
            href={`/live/${here.team}/${here.project}/present`}
            target="_blank"
            prefetch={false}
            className="max-md:flex-1"
          >
            Open the projector
          </ButtonLink>
        </ActionBar>
      )}
    </>
  );
}

function titleFor(n: number): string {
  if (n <= 1) return "The lobby is open. Let the others in";
  return `${capitalised(counted(n))} are here. Start when everyone is in`;
}
