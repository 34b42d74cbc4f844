// Where does someone sign in?
import { redirect } from "next/navigation";
import { safePath } from "@/features/front-door/safe-path";
import { SignInPage } from "@/features/front-door/sign-in-page";
import { caller, signedIn } from "@/trpc/caller";

export const metadata = { title: "Sign in" };

export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string | undefined>> }) {
  const search = await searchParams;
  const next = safePath(search.next);
  if ((await signedIn())?.isVisitor === false) redirect(next);
  return <SignInPage ways={await caller.account.ways({})} search={search} next={next} />;
}
