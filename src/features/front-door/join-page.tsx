// What does the page behind an invitation show?

import type { Role } from "@/domain/access/policy";
import { roleWords } from "@/domain/access/role-words";
import { ButtonLink } from "@/ui/button";
import { dayText } from "@/ui/date-time";
import { JoinButton } from "./join-button";
import { Notice } from "./notice";
import { sentenceFor } from "./sign-in-errors";
import type { Ways } from "./sign-in-form";
import { SignInPanel } from "./sign-in-panel";
import { SiteFrame } from "./site-frame";

export type Invited = {
  teamName: string;
  teamSlug: string;
  inviter: string;
  role: Role;
  email: string | null;
  expiresAt: string;
  guest: { name: string; email: string | null; isVisitor: boolean; isMember: boolean } | null;
};
type Search = Record<string, string | string[] | undefined>;

/** Who invites whom to what; then the way in: sign in, open an account, or just join. */
export function JoinPage({
  token,
  invitation,
  ways,
  search,
}: {
  token: string;
  invitation: Invited;
  ways: Ways;
  search: Search;
}) {
  const { teamName, teamSlug, inviter, role, email, expiresAt, guest } = invitation;
  const here = `/join/${token}`;
  const isStranger = !guest || guest.isVisitor;
  const isOther = !isStranger && email !== null && guest.email !== email;
  return (
    <SiteFrame promises={false}>
      <main className="mx-auto w-full max-w-[480px] pt-6 md:pt-16">
        <p className="text-13 text-ink-2">{inviter} invites you</p>
        <h1 className="break-words">Join {teamName}</h1>
        <p className="mt-2 mb-8 font-serif text-lg text-pretty text-ink-2">
          You come as {role === "admin" || role === "owner" || role === "observer" ? "an" : "a"}{" "}
          {roleWords[role].title.toLowerCase()}. {roleWords[role].does} The invitation is good until{" "}
          {dayText(expiresAt)}.
        </p>
        {isStranger ? (
          <SignInPanel
            ways={ways}
            here={here}
            next={here}
            isNew={search.as !== "in"}
            newFirst
            email={email ?? undefined}
            fixed={email !== null}
            said={sentenceFor(search.error)}
            primary
          />
        ) : guest.isMember ? (
          <>
            <Notice tone="plain">You are in this team already.</Notice>
            <ButtonLink href={`/t/${teamSlug}`} variant="primary" size="touch">
              Go to {teamName}
            </ButtonLink>
          </>
        ) : (
          <JoinButton token={token} team={teamName} guest={guest} invited={isOther ? email : null} />
        )}
      </main>
    </SiteFrame>
  );
}

/** What is left when an invitation no longer works. */
export function JoinNotPossible({ said }: { said: string }) {
  return (
    <SiteFrame promises={false}>
      <main className="mx-auto w-full max-w-[480px] pt-6 md:pt-16">
        <h1>This invitation doesn't work any more</h1>
        <p className="mt-2 mb-8 font-serif text-lg text-pretty text-ink-2">{said}</p>
        <ButtonLink href="/" size="touch">
          Go to the front door
        </ButtonLink>
      </main>
    </SiteFrame>
  );
}
