"use client";
// What do we decide, and why?
import { useSuspenseQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import { useTRPC } from "@/trpc/client";
import { ButtonLink } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Page } from "@/ui/shell";
import { DecideDesk } from "./decide-desk";
import { useDraft } from "./use-decision";

/**
 * Decide: the results beside the record being written, then the sign-offs and the seal; before and after that, where to go: in a
 * session (`inSession`) its agenda says that.
 */
export function DecideScreen({
  team,
  project,
  context,
  inSession = false,
}: {
  team: string;
  project: number;
  context: ReactNode;
  inSession?: boolean;
}) {
  const here = useMemo(() => ({ team, project }), [team, project]);
  const { data: shell } = useSuspenseQuery(useTRPC().project.shell.queryOptions(here));
  const { data: read } = useDraft(here);
  const base = `/t/${team}/p/${project}`;
  if (!read) return <NotNow base={inSession ? null : base} phase={shell.phase} />;
  const me = shell.may.includes("record.sign") ? shell.me.memberId : null;
  return (
    <DecideDesk
      here={here}
      read={read}
      me={me}
      mayWrite={shell.may.includes("record.draft")}
      facilitator={shell.facilitatorName}
      context={context}
    />
  );
}

function NotNow({ base, phase }: { base: string | null; phase: string }) {
  const isSealed = phase === "sealed" || phase === "superseded";
  const [to, action] = isSealed
    ? ["record", "Read the record"]
    : phase === "scoring"
      ? ["scores", "Go to Scores"]
      : phase === "weighing"
        ? ["weights", "Go to Weights"]
        : ["criteria", "Go to Criteria"];
  return (
    <Page>
      <EmptyState
        titleAs="h1"
        title={isSealed ? "This is decided and sealed" : "Nothing to decide yet"}
        text={
          isSealed
            ? "What is sealed can’t be changed, only superseded."
            : "The decision rests on accepted weights and locked scores. Once the scores are locked, it is written here."
        }
        action={
          base !== null && (
            <ButtonLink href={`${base}/${to}`} variant="primary">
              {action}
            </ButtonLink>
          )
        }
      />
    </Page>
  );
}
