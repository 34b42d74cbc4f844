// The weights' page: ballot, desk or reveal, as the round stands.
import { roundOnScreen } from "@/domain/weighting/round-on-screen";
import { WeightsScreen } from "@/features/weighting/weights-screen";
import { caller } from "@/trpc/caller";
import { api, Hydrate, orElsewhere, prefetch } from "@/trpc/server";

export const metadata = { title: "Weights" };
type Props = { params: Promise<{ team: string; project: string }>; searchParams: Promise<{ round?: string }> };

export default async function WeightsPage({ params, searchParams }: Props) {
  const { team, project } = await params;
  const here = { team, project: Number(project) };
  const { rounds } = await orElsewhere(() => caller.weighting.state(here));
  const shown = roundOnScreen(rounds, Number((await searchParams).round));
  await prefetch(api.project.shell.queryOptions(here), api.weighting.state.queryOptions(here));
  if (shown?.revealedAt) await prefetch(api.weighting.results.queryOptions({ ...here, roundId: shown.id }));
  return (
    <Hydrate>
      <WeightsScreen {...here} />
    </Hydrate>
  );
}
