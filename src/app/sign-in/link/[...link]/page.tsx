// Where does a sign-in link lead?
import { SignInByLink } from "@/features/front-door/sign-in-by-link";

export const metadata = { title: "Sign in", referrer: "no-referrer" as const };

export default async function Page({ params }: { params: Promise<{ link: string[] }> }) {
  return <SignInByLink parts={(await params).link} />;
}
