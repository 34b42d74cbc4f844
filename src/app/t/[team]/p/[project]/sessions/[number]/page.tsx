// The page of what a session came to.
import { SummaryScreen } from "@/features/session/summary-screen";
import { api, Hydrate, prefetch } from "@/trpc/server";

export const metadata = { title: "Session" };

type Params = { params: Promise<{ team: string; project: string; number: string }> };

export default async function SummaryPage({ params }: Params) {
  const { team, project, number } = await params;
  const here = { team, project: Number(project), number: Number(number) };
  await prefetch(api.session.summary.queryOptions(here));
  return (
    <Hydrate>
      <SummaryScreen {...here} />
    </Hydrate>
  );
}
