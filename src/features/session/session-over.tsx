"use client";
// What is left of a session that has ended?
import { Button, ButtonLink } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Page } from "@/ui/shell";
import { BareFrame } from "./bare-frame";
import type { Session } from "./use-session";

/** That it is over, and where its summary stands. */
export function SessionOver({
  session: { here, state, acts, title },
  mayOpen,
}: {
  session: Session;
  mayOpen: boolean;
}) {
  const base = `/t/${here.team}/p/${here.project}`;
  return (
    <BareFrame base={base} title={title}>
      <Page>
        <EmptyState
          titleAs="h1"
          title={`Session ${state.number} is over`}
          text="What was settled, what was parked and what is next stands in its summary."
          action={
            <ButtonLink href={`${base}/sessions/${state.number}`} variant="primary">
              Read the summary
            </ButtonLink>
          }
          secondary={
            <>
              <ButtonLink href={base}>To the project</ButtonLink>
              {mayOpen && (
                <Button variant="quiet" pending={acts.isPending} onClick={acts.open}>
                  Open another session
                </Button>
              )}
            </>
          }
        />
      </Page>
    </BareFrame>
  );
}
