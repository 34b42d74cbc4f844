// What does someone find behind a session's code, who isn't in it yet?
import type { ReactNode } from "react";
import { ComeAsGuest, ComeByName } from "./guest-forms";
import { sentenceFor } from "./sign-in-errors";
import type { Ways } from "./sign-in-form";
import { SignInPanel } from "./sign-in-panel";
import { SiteFrame } from "./site-frame";
import { UseAnotherAccount } from "./use-another-account";

export type Behind = {
  code: string;
  way: "seat" | "left-out" | "guest" | "closed";
  me: { name: string; isVisitor: boolean } | null;
  about: { team: string; project: number; teamName: string; title: string; facilitator: string } | null;
};
type Search = Record<string, string | string[] | undefined>;

/** A name is enough where guests may come; otherwise the way is an account of the team. */
export function SessionDoor({ behind, ways, search }: { behind: Behind; ways: Ways; search: Search }) {
  const { code, way, about, me } = behind;
  const here = `/join/code/${code}`;
  const account = me && !me.isVisitor ? me : null;
  const signIn = (
    <SignInPanel
      ways={ways}
      here={here}
      next={here}
      isNew={search.as === "new"}
      said={sentenceFor(search.error)}
      primary
    />
  );
  if (way === "left-out")
    return (
      <Door
        title="This session is for some of the team"
        lede="Ask whoever leads it to let you take part in its project."
      >
        {account && <UseAnotherAccount name={account.name} here={here} primary />}
      </Door>
    );
  if (way === "closed" && account)
    return (
      <Door
        title="This session is for its team"
        lede="It lets no guests in. Ask whoever leads it for an invitation to the team."
      >
        <UseAnotherAccount name={account.name} here={here} primary />
      </Door>
    );
  if (way === "closed" || !about)
    return (
      <Door title="Sign in to join the session" lede="It lets no guests in: come with your account.">
        {signIn}
      </Door>
    );
  const lede = `A session of ${about.teamName}. You come as a guest: to this project alone, until the session ends.`;
  return (
    <Door eyebrow={`${about.facilitator} leads`} title={about.title} lede={lede}>
      {account ? (
        <ComeAsGuest code={code} name={account.name}>
          <UseAnotherAccount name={account.name} here={here} />
        </ComeAsGuest>
      ) : search.as ? (
        signIn
      ) : (
        <ComeByName code={code} to={`/live/${about.team}/${about.project}`} signIn={`${here}?as=in`} />
      )}
    </Door>
  );
}

function Door({
  eyebrow,
  title,
  lede,
  children,
}: {
  eyebrow?: string;
  title: string;
  lede: string;
  children: ReactNode;
}) {
  return (
    <SiteFrame promises={false}>
      <main className="mx-auto w-full max-w-[480px] pt-6 md:pt-16">
        {eyebrow && <p className="text-13 text-ink-2">{eyebrow}</p>}
        <h1 className="wrap-anywhere">{title}</h1>
        <p className="mt-2 mb-8 font-serif text-lg text-pretty text-ink-2">{lede}</p>
        {children}
      </main>
    </SiteFrame>
  );
}
