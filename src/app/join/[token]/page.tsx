// Where does an invitation lead?
import { JoinNotPossible, JoinPage } from "@/features/front-door/join-page";
import { caller, whyNot } from "@/trpc/caller";

export const metadata = { title: "Join a team", referrer: "no-referrer" as const };
type Props = { params: Promise<{ token: string }>; searchParams: Promise<Record<string, string | undefined>> };

export default async function Page({ params, searchParams }: Props) {
  const { token } = await params;
  const [invitation, said] = await whyNot(() => caller.team.invitation({ token }));
  if (!invitation) return <JoinNotPossible said={said} />;
  const ways = await caller.account.ways({});
  return <JoinPage token={token} invitation={invitation} ways={ways} search={await searchParams} />;
}
