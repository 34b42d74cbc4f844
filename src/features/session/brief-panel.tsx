"use client";
// What is this all about?
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTRPC } from "@/trpc/client";
import { PageHead } from "@/ui/page-head";
import { Page } from "@/ui/shell";
import { placeText } from "./agenda-order";
import { BriefContent } from "./brief-content";
import { StepBar } from "./step-bar";
import type { Session } from "./use-session";

/** The question as the title, then all that it is decided by. */
export function BriefPanel({ session, context }: { session: Session; context: ReactNode }) {
  const { here, state, title } = session;
  const trpc = useTRPC();
  const { data: framing } = useQuery(trpc.project.framing.queryOptions(here));
  return (
    <>
      <Page>
        <PageHead eyebrow={`Brief · ${placeText(state.items, state.itemId)}`} title={framing?.question || title} />
        <BriefContent here={here} context={context} />
      </Page>
      <StepBar session={session} main />
    </>
  );
}
