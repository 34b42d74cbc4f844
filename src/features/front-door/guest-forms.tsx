"use client";
// How does a guest say who they are?
import { type FormEvent, type ReactNode, useState } from "react";
import { Button } from "@/ui/button";
import { Link } from "@/ui/link";
import { ask, comeAsGuest } from "./door";
import { Entry } from "./entry";
import { Notice } from "./notice";
import { useDoor } from "./use-door";

/** A name, and in. `to`: the session; `signIn`: where those go who have an account of the team. */
export function ComeByName({ code, to, signIn }: { code: string; to: string; signIn: string }) {
  const [name, setName] = useState("");
  const { pending, failure, go } = useDoor();
  const isAboutName = failure?.refusal?.startsWith("session.name-");
  const come = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // As it stands in the field: on a slow phone it is written before the page listens.
    const written = String(new FormData(event.currentTarget).get("name") ?? "");
    setName(written);
    void go(() => ask("callback/guest", { code, name: written, callbackUrl: to }));
  };
  return (
    <form onSubmit={come} className="border-t border-ink pt-4">
      {failure && !isAboutName && <Notice>{failure.error}</Notice>}
      <Entry
        label="Your name"
        name="name"
        autoComplete="name"
        required
        maxLength={40}
        value={name}
        onValue={setName}
        error={isAboutName ? failure?.error : undefined}
        hint="It stands beside your ballot where the round shows names."
      />
      <Button type="submit" variant="primary" pending={pending} className="mt-5 min-h-12 w-full">
        Join as a guest
      </Button>
      <p className="mt-4 text-13 text-pretty text-ink-2">
        You are in the team?{" "}
        <Link href={signIn} className="hit">
          Sign in
        </Link>{" "}
        and come as yourself.
      </p>
    </form>
  );
}

/** With the account that one is signed in with; `children`: another way. */
export function ComeAsGuest({ code, name, children }: { code: string; name: string; children: ReactNode }) {
  const { pending, failure, go } = useDoor();
  return (
    <section className="border-t border-ink pt-4">
      {failure && <Notice>{failure.error}</Notice>}
      <p className="mb-4 wrap-anywhere text-ink-2">You are signed in as {name}, who has no seat in this team.</p>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" size="touch" pending={pending} onClick={() => go(() => comeAsGuest(code))}>
          Join as a guest
        </Button>
        {children}
      </div>
    </section>
  );
}

/** Goes on as a guest from this device. */
export function GoOn({ token, name, to }: { token: string; name: string; to: string }) {
  const { pending, failure, go } = useDoor();
  return (
    <>
      {failure && <Notice>{failure.error}</Notice>}
      <Button
        variant="primary"
        pending={pending}
        onClick={() => go(() => ask("callback/guest-link", { token, callbackUrl: to }))}
        className="min-h-12 w-full"
      >
        Go on as {name}
      </Button>
    </>
  );
}
