"use client";
// How does a link from a letter let its holder in? By a press: programs that look at links in mails don't use it up.
import { useState } from "react";
import { Button } from "@/ui/button";
import { Checkbox } from "@/ui/checkbox";
import { ask, openByLink } from "./door";
import { Notice } from "./notice";
import { useDoor } from "./use-door";

/** Signs in by the link; when it no longer works, sends a new one. */
export function LinkPanel({ token, email, next }: { token: string; email: string; next: string }) {
  const [forget, setForget] = useState(false);
  const [isSent, setSent] = useState(false);
  const { pending, failure, go } = useDoor();
  const use = () => go(() => openByLink({ token, email, next: forget ? "/account" : next, forget }));
  const again = () =>
    go(
      () => ask("signin/email", { email, callbackUrl: next }),
      () => setSent(true),
    );
  if (isSent) return <Notice tone="plain">A new link is on its way to {email}.</Notice>;
  if (failure)
    return (
      <>
        <Notice>{failure.error}</Notice>
        <Button variant="primary" onClick={again} pending={pending} className="min-h-11 w-full">
          Send a new link to {email}
        </Button>
      </>
    );
  return (
    <>
      <p className="mb-4 text-ink-2">
        You are about to sign in as <b className="font-semibold break-all text-ink">{email}</b>.
      </p>
      <Button variant="primary" onClick={use} pending={pending} className="min-h-11 w-full">
        Sign in
      </Button>
      <Checkbox
        className="mt-4"
        label="I forgot my password"
        hint="Drops the old one and ends your other sessions; then you can set a new one."
        checked={forget}
        onChange={(event) => setForget(event.target.checked)}
      />
    </>
  );
}
