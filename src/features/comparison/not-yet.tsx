"use client";
// What is missing before anything can be compared?
import type { Lack } from "@/domain/comparison/readiness";
import { listed } from "@/domain/wording/sentence";
import { ButtonLink } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Page } from "@/ui/shell";

const stages: Record<Lack, { path: string; action: string; missing: string }> = {
  candidates: { path: "candidates", action: "Go to Candidates", missing: "there are two candidates to compare" },
  weights: { path: "weights", action: "Go to Weights", missing: "the weights are accepted" },
  scores: { path: "scores", action: "Go to Scores", missing: "the scores are locked" },
};

/** The empty state: what is missing, and a way to each of it; in a session its agenda is the way. */
export function NotYet({
  team,
  project,
  lacks,
  inSession,
}: {
  team: string;
  project: number;
  lacks: readonly Lack[];
  inSession: boolean;
}) {
  const [first, ...others] = lacks;
  const href = (lack: Lack) => `/t/${team}/p/${project}/${stages[lack].path}`;
  if (!first) return null;
  return (
    <Page>
      <EmptyState
        titleAs="h1"
        title="Needs weights and two scored candidates"
        text={`It opens as soon as ${listed(lacks.map((lack) => stages[lack].missing))}. Until then nobody sees who leads.`}
        {...(!inSession && {
          action: (
            <ButtonLink href={href(first)} variant="primary">
              {stages[first].action}
            </ButtonLink>
          ),
          secondary: others.map((lack) => (
            <ButtonLink key={lack} href={href(lack)}>
              {stages[lack].action}
            </ButtonLink>
          )),
        })}
      />
    </Page>
  );
}
