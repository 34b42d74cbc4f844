// What does the comparison's page read before it is sent?
import { caller } from "@/trpc/caller";
import { api, prefetch } from "@/trpc/server";

/** The comparison, if there is one yet, and what the view in the address asks for besides: so that it is drawn on the server. */
export async function readComparison(here: { team: string; project: number }, view: unknown): Promise<void> {
  await prefetch(api.project.shell.queryOptions(here), api.comparison.readiness.queryOptions(here));
  const { lacks } = await caller.comparison.readiness(here);
  if (lacks.length > 0) return;
  await prefetch(api.comparison.state.queryOptions(here), api.scenarios.list.queryOptions(here));
  if (view === "chances") await prefetch(api.comparison.chances.queryOptions(here));
  if (view === "tipping") await prefetch(api.comparison.withoutBallots.queryOptions(here));
}
