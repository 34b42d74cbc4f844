"use client";
// What is there to do in this team?
import { useMutation, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { Button, ButtonLink } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { PageHead } from "@/ui/page-head";
import { Page } from "@/ui/shell";
import { toast } from "@/ui/toaster";
import { focusRow, useKeys } from "@/ui/use-keys";
import { DueList } from "./due-list";
import { LiveNow } from "./live-now";
import { ProjectsSection } from "./projects-section";
import { WaitingList } from "./waiting-list";
import { waitingTitle } from "./waiting-words";

/** A team's home: what waits for one, all projects, what is due for a second look. */
export function HomeScreen({ team }: { team: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const { data: home } = useSuspenseQuery(trpc.project.home.queryOptions({ team }));
  const startNew = () => home.may.create && router.push(`/t/${team}/new`);
  useKeys({
    j: { says: "Next row", act: () => focusRow(1) },
    k: { says: "Row before", act: () => focusRow(-1) },
    n: startNew,
  });
  if (home.counts.all === 0 && !home.counts.hasPast) return <NothingYet team={team} mayCreate={home.may.create} />;
  return (
    <Page>
      <PageHead
        eyebrow={countsText(home.counts)}
        title={waitingTitle(home.waiting)}
        actions={
          home.may.create && (
            <ButtonLink
              href={`/t/${team}/new`}
              variant={home.waiting.length + home.sessions.length === 0 ? "primary" : "plain"}
            >
              New project
            </ButtonLink>
          )
        }
      />
      <LiveNow team={team} sessions={home.sessions} />
      <WaitingList team={team} waiting={home.waiting} isFirst={home.sessions.length === 0} />
      <ProjectsSection
        team={team}
        seesBin={home.may.seeBin}
        isFirst={home.waiting.length === 0 && home.sessions.length === 0}
      />
      <DueList team={team} due={home.due} />
    </Page>
  );
}

function NothingYet({ team, mayCreate }: { team: string; mayCreate: boolean }) {
  const trpc = useTRPC();
  const router = useRouter();
  const { data: ways } = useQuery(trpc.account.ways.queryOptions({}, { staleTime: 600_000 }));
  const join = useMutation(
    trpc.team.joinExample.mutationOptions({
      onSuccess: ({ to }) => router.push(to),
      onError: (error) => toast(saidOf(error), { tone: "error" }),
    }),
  );
  const hasExample = Boolean(ways?.example);
  return (
    <Page>
      <EmptyState
        titleAs="h1"
        title="Nothing on the scales yet"
        text={
          hasExample
            ? "The example shows one whole decision, from the first criterion to the seal."
            : "A template brings the first criteria and candidates; all of it can be changed."
        }
        action={
          hasExample && (
            <Button variant="primary" pending={join.isPending} onClick={() => join.mutate({})}>
              Open the example
            </Button>
          )
        }
        secondary={
          mayCreate && (
            <ButtonLink href={`/t/${team}/new?template=backend-stack`} variant={hasExample ? "plain" : "primary"}>
              Start from a template
            </ButtonLink>
          )
        }
      />
    </Page>
  );
}

function countsText({ all, sealed, isMore }: { all: number; sealed: number; isMore: boolean }): string {
  if (isMore) return `over ${(all - 1).toLocaleString("en")} projects`;
  return `${all} ${all === 1 ? "project" : "projects"} · ${all - sealed} open, ${sealed} sealed`;
}
