"use client";
// What can someone do with their account?
import { useSuspenseQuery } from "@tanstack/react-query";
import { capitalised, countOf } from "@/domain/wording/sentence";
import { useTRPC } from "@/trpc/client";
import { BrandMark } from "@/ui/brand-mark";
import { ButtonLink } from "@/ui/button";
import { Link } from "@/ui/link";
import { PageHead } from "@/ui/page-head";
import { Toaster } from "@/ui/toaster";
import { DeviceSettings } from "./device-settings";
import { LettersSwitch } from "./letters-switch";
import { MyTeams } from "./my-teams";
import { NameForm } from "./name-form";
import { OwnData } from "./own-data";
import { PasswordForm } from "./password-form";
import { SessionList } from "./session-list";
import { SignOutButton } from "./sign-out-button";
import { WaysIn } from "./ways-in";

/** Teams, name, password, other ways in, and where the account is signed in. `backTo`: the team that one came from. */
export function AccountPage({ backTo }: { backTo: string | null }) {
  const trpc = useTRPC();
  const { data: me } = useSuspenseQuery(trpc.account.me.queryOptions({}));
  const { data: sessions } = useSuspenseQuery(trpc.account.sessions.queryOptions({}));
  const { data: teams } = useSuspenseQuery(trpc.team.mine.queryOptions({}));
  const back = teams.find((team) => team.slug === backTo) ?? teams[0];
  const title = me.isVisitor
    ? `You are looking around as ${me.name}`
    : `You are signed in on ${countOf(sessions.length, "device")}`;
  return (
    <div className="mx-auto max-w-[784px] px-4 pb-16 md:px-8">
      <header className="flex h-15 items-center gap-4 md:h-18">
        <Link href="/" className="hit no-underline">
          <BrandMark name="Steelyard" />
        </Link>
        <div className="ml-auto flex items-center gap-4">
          {back && <Link href={`/t/${back.slug}`}>Back to {back.name}</Link>}
        </div>
      </header>
      <main className="pt-5 md:pt-7">
        <PageHead
          eyebrow="Your account"
          title={capitalised(title)}
          lede={me.isVisitor && "Your ballot here isn't counted. With an account you make a team of your own."}
          actions={
            <>
              {me.isVisitor && (
                <ButtonLink href="/sign-in?as=new" variant="primary">
                  Create an account
                </ButtonLink>
              )}
              <SignOutButton />
            </>
          }
        />
        <div className="grid gap-10">
          <MyTeams isVisitor={me.isVisitor} />
          {!me.isVisitor && (
            <>
              <NameForm name={me.name} />
              <PasswordForm hasPassword={me.hasPassword} email={me.email} />
              <WaysIn linked={me.linked} />
              <LettersSwitch wants={me.letters} />
              <SessionList />
            </>
          )}
          <DeviceSettings />
          {!me.isVisitor && <OwnData me={me} />}
        </div>
      </main>
      <Toaster />
    </div>
  );
}
