"use client";
// What is here while nobody holds a session?
import { Button, ButtonLink } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Page } from "@/ui/shell";
import { BareFrame } from "./bare-frame";
import type { Acts, Here } from "./use-session";

type Shell = { title: string; facilitatorName: string; may: readonly string[] };

/** The facilitator opens a session; the others are told that there is none. */
export function NoSession({ here, acts, shell }: { here: Here; acts: Acts; shell: Shell }) {
  const mayOpen = shell.may.includes("session.open");
  const base = `/t/${here.team}/p/${here.project}`;
  return (
    <BareFrame base={base} title={shell.title}>
      <Page>
        <EmptyState
          titleAs="h1"
          title="No session is on"
          text={
            mayOpen
              ? "In a session you lead the team through the question, the vote and the talk, in one room or in many."
              : `${shell.facilitatorName} opens it. This page then shows it by itself.`
          }
          action={
            mayOpen && (
              <Button variant="primary" pending={acts.isPending} onClick={acts.open}>
                Open a session
              </Button>
            )
          }
          secondary={<ButtonLink href={base}>Back to the project</ButtonLink>}
        />
      </Page>
    </BareFrame>
  );
}
