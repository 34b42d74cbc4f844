// What is at the front door? For whoever is signed in: the way to their team.
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { FrontDoor } from "@/features/front-door/front-door";
import { caller, signedIn } from "@/trpc/caller";

export default async function Page() {
  const me = await signedIn();
  const teams = me ? await caller.team.mine({}) : [];
  const last = (await cookies()).get("steelyard.team")?.value;
  const team = teams.find(({ slug }) => slug === last) ?? teams[0];
  if (team) redirect(`/t/${team.slug}`);
  if (me && !me.isVisitor) redirect("/start");
  return <FrontDoor ways={await caller.account.ways({})} example={await caller.team.showcase({})} />;
}
