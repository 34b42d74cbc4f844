// Where does someone new begin?
import { redirect } from "next/navigation";
import { FirstRun } from "@/features/team/first-run";
import { signedIn } from "@/trpc/caller";
import { ApiProvider } from "@/trpc/client";
import { api, Hydrate, prefetch } from "@/trpc/server";

export const metadata = { title: "Start" };

export default async function Page() {
  const me = await signedIn();
  if (!me || me.isVisitor) redirect("/sign-in?as=new&next=/start");
  await prefetch(api.account.ways.queryOptions({}));
  return (
    <ApiProvider>
      <Hydrate>
        <FirstRun />
      </Hydrate>
    </ApiProvider>
  );
}
