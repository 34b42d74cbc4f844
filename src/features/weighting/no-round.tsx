"use client";
// What is there before the first round?
import dynamic from "next/dynamic";
import { countOf } from "@/domain/wording/sentence";
import { ButtonLink } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { PageHead } from "@/ui/page-head";
import { Page } from "@/ui/shell";
import type { Weighing } from "./use-weighing";

const OpenRound = dynamic(() => import("./open-round").then((room) => room.OpenRound));

/** Why nobody weighs yet, and what starts it. */
export function NoRound({ weighing }: { weighing: Weighing }) {
  const { here, shell, state, may } = weighing;
  const base = `/t/${here.team}/p/${here.project}`;
  if (may.open)
    return (
      <Page>
        <PageHead
          eyebrow={`Weights · ${countOf(state.criteria.length, "criterion", "criteria")} to weigh`}
          title="Open the first round"
          lede="Everyone weighs alone and unseen. Then all ballots are shown at once."
        />
        <OpenRound weighing={weighing} />
      </Page>
    );
  const isFraming = shell.phase === "framing";
  return (
    <Page>
      <EmptyState
        titleAs="h1"
        title={isFraming ? "The criteria aren’t locked yet" : "No round is open yet"}
        text={
          isFraming
            ? "The team weighs criteria that stand still."
            : `${shell.facilitatorName} opens the first round. You can read the criteria until then.`
        }
        action={
          <ButtonLink href={`${base}/criteria`} variant="primary">
            {isFraming ? "Go to the criteria" : "Read the criteria"}
          </ButtonLink>
        }
      />
    </Page>
  );
}
