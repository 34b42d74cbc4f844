// What is behind a guest's own link?
import { ButtonLink } from "@/ui/button";
import { GoOn } from "./guest-forms";
import { SiteFrame } from "./site-frame";

type Guest = { name: string; team: string; project: number; title: string };

/** Who they are and where it leads; by a press, so that programs that look at links don't come in. `said`: why it leads nowhere. */
export function GuestLinkPage({ token, guest, said }: { token: string; guest: Guest | null; said: string }) {
  return (
    <SiteFrame promises={false}>
      <main className="mx-auto w-full max-w-[480px] pt-6 md:pt-16">
        {guest && <p className="text-13 text-ink-2">Your own link</p>}
        <h1 className="wrap-anywhere">{guest ? guest.title : "This link leads nowhere"}</h1>
        <p className="mt-2 mb-8 font-serif text-lg text-pretty text-ink-2">
          {guest ? "Go on here where you left off. On the other device you stay in." : said}
        </p>
        {guest ? (
          <GoOn token={token} name={guest.name} to={`/live/${guest.team}/${guest.project}`} />
        ) : (
          <ButtonLink href="/join" size="touch">
            Type a code
          </ButtonLink>
        )}
      </main>
    </SiteFrame>
  );
}
