// Where is someone's account?
import { AccountPage } from "@/features/account/account-page";
import { ApiProvider } from "@/trpc/client";
import { api, Hydrate, prefetch } from "@/trpc/server";

export const metadata = { title: "Your account" };

export default async function Page({ searchParams }: { searchParams: Promise<{ team?: string }> }) {
  const { account, team } = api;
  const farewell = account.farewell.queryOptions({});
  await prefetch(account.me.queryOptions({}), account.sessions.queryOptions({}), team.mine.queryOptions({}), farewell);
  const back = (await searchParams).team ?? null;
  return (
    <ApiProvider>
      <Hydrate>
        <AccountPage backTo={back} />
      </Hydrate>
    </ApiProvider>
  );
}
