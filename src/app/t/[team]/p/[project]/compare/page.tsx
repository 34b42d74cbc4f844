// The comparison's page.
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { CompareScreen } from "@/features/comparison/compare-screen";
import { Hydrate } from "@/trpc/server";
import { readComparison } from "./reading";

export const metadata = { title: "Compare" };

type Address = { params: Promise<{ team: string; project: string }>; searchParams: Promise<{ view?: unknown }> };

export default async function ComparePage({ params, searchParams }: Address) {
  const { team, project } = await params;
  const here = { team, project: Number(project) };
  await readComparison(here, (await searchParams).view);
  return (
    <Hydrate>
      <NuqsAdapter>
        <CompareScreen {...here} />
      </NuqsAdapter>
    </Hydrate>
  );
}
