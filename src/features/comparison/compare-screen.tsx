"use client";
// Who leads, made of what, and what would tip it?
import { useSuspenseQuery } from "@tanstack/react-query";
import { leadTitle } from "@/domain/comparison/sentences";
import { useTRPC } from "@/trpc/client";
import { ButtonLink } from "@/ui/button";
import { PageHead } from "@/ui/page-head";
import { Page } from "@/ui/shell";
import { Tabs } from "@/ui/tabs";
import { NotYet } from "./not-yet";
import { ScenarioStrip } from "./scenario-strip";
import { type Compared, useComparison } from "./use-comparison";
import { offeredViews } from "./views";

type Here = { team: string; project: number };

/** The comparison, or what is still missing for it. In a session (`inSession`) that leads on, not the page. */
export function CompareScreen({ inSession = false, ...here }: Here & { inSession?: boolean }) {
  const { data } = useSuspenseQuery(useTRPC().comparison.readiness.queryOptions(here));
  return data.lacks.length > 0 ? (
    <NotYet {...here} lacks={data.lacks} inSession={inSession} />
  ) : (
    <Comparison here={here} inSession={inSession} />
  );
}

function Comparison({ here, inSession }: { here: Here; inSession: boolean }) {
  const compared = useComparison(here);
  const { data: shell } = useSuspenseQuery(useTRPC().project.shell.queryOptions(here));
  const { shown, found, base, setView } = compared;
  const { tabs, chosen, Panel } = offeredViews(compared);
  const isSealed = shell.phase === "sealed" || shell.phase === "superseded";
  return (
    <Page>
      <PageHead
        eyebrow={eyebrowOf(compared)}
        title={leadTitle(shown, found)}
        actions={
          !inSession && (
            <ButtonLink href={`${base}/${isSealed ? "record" : "decide"}`} variant="primary">
              {isSealed ? "Read the record" : "Go to Decide"}
            </ButtonLink>
          )
        }
      />
      <ScenarioStrip compared={compared} mayWrite={shell.may.includes("scenarios.write")} />
      <Tabs label="How it is shown" value={chosen} tabs={tabs} onValue={setView}>
        {/* As tall as a screen, so that the page doesn't jump while a view is fetched. */}
        <div className="min-h-[60vh] pt-4 print:min-h-0">
          <Panel compared={compared} />
        </div>
      </Tabs>
    </Page>
  );
}

/** “6 of 6 voted in round 2 · 24 cells scored · weighted sum on fixed anchors” */
function eyebrowOf({ data: { round, cells, comparison } }: Compared): string {
  const all = cells.filter((_, place) => comparison.candidates[place]?.ruledOut === null).flat();
  const known = all.filter(({ value }) => value !== null).length;
  const scored = known === all.length ? `${known} cells scored` : `${known} of ${all.length} cells scored`;
  return `${round.voted} of ${round.of} voted in round ${round.number} · ${scored} · weighted sum on fixed anchors`;
}
