// The page of a project's question.
import { FrameScreen } from "@/features/project/frame-screen";
import { PastSessions } from "@/features/session/past-sessions";
import { caller } from "@/trpc/caller";
import { api, Hydrate, orElsewhere, prefetch } from "@/trpc/server";
import { Markdown } from "@/ui/markdown";

export const metadata = { title: "Frame" };

export default async function FramePage({ params }: { params: Promise<{ team: string; project: string }> }) {
  const { team, project } = await params;
  const here = { team, project: Number(project) };
  const { context } = await orElsewhere(() => caller.project.framing(here));
  const [people, board] = [api.project.people.queryOptions(here), api.candidates.board.queryOptions(here)];
  await prefetch(people, board, api.session.past.queryOptions(here));
  return (
    <Hydrate>
      <FrameScreen {...here} context={context && <Markdown text={context} />} sessions={<PastSessions {...here} />} />
    </Hydrate>
  );
}
