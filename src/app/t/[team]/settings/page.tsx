// Where is a team kept?
import { TeamSettings } from "@/features/team/team-settings";
import { TeamTrail } from "@/features/verify/team-trail";
import { api, Hydrate, prefetch } from "@/trpc/server";

export const metadata = { title: "Settings" };

export default async function Page({ params }: { params: Promise<{ team: string }> }) {
  const { team } = await params;
  await prefetch(api.team.shell.queryOptions({ team }), api.team.members.queryOptions({ team }));
  return (
    <Hydrate>
      <TeamSettings team={team} trail={<TeamTrail team={team} />} />
    </Hydrate>
  );
}
