// Where does a guest's own link lead?
import { GuestLinkPage } from "@/features/front-door/guest-link-page";
import { caller, whyNot } from "@/trpc/caller";

export const metadata = { title: "Go on", referrer: "no-referrer" as const, robots: { index: false } };

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const token = (await params).token.slice(0, 200);
  const [guest, said] = await whyNot(() => caller.session.guestLink({ token }));
  return <GuestLinkPage token={token} guest={guest} said={said} />;
}
