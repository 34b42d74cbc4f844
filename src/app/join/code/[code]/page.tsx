// Where does a session's code lead?
import { redirect } from "next/navigation";
import { JoinByCode } from "@/features/front-door/join-by-code";
import { SessionDoor } from "@/features/front-door/session-door";
import { caller, whyNot } from "@/trpc/caller";

export const metadata = { title: "Join a session", referrer: "no-referrer" as const, robots: { index: false } };
type Props = { params: Promise<{ code: string }>; searchParams: Promise<Record<string, string | undefined>> };

export default async function Page({ params, searchParams }: Props) {
  const code = (await params).code.slice(0, 40);
  const [behind, said] = await whyNot(() => caller.session.byCode({ code }));
  if (!behind) return <JoinByCode typed={code} said={said} />;
  if (behind.way === "seat" && behind.about) redirect(`/live/${behind.about.team}/${behind.about.project}`);
  return <SessionDoor behind={behind} ways={await caller.account.ways({})} search={await searchParams} />;
}
