"use client";
// How does someone who has an account come in?
import { type FormEvent, useState } from "react";
import { Button } from "@/ui/button";
import { ask } from "./door";
import { Entry } from "./entry";
import { Notice } from "./notice";
import { useDoor } from "./use-door";

export type Ways = { mail: boolean; github: boolean; oidc: string | null };

/** E-mail and password, a link by mail and other houses' accounts, as far as they are configured. `email` is filled in; `fixed` can't be changed. */
export function SignInForm({
  ways,
  next,
  email: known = "",
  fixed = false,
  said,
  primary = false,
}: {
  ways: Ways;
  next: string;
  email?: string | undefined;
  fixed?: boolean | undefined;
  said?: string | undefined;
  primary?: boolean | undefined;
}) {
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState("");
  const [sentTo, setSentTo] = useState<string>();
  const { pending, failure, go } = useDoor();
  const signIn = (event: FormEvent) => {
    event.preventDefault();
    void go(() => ask("callback/password", { email, password, callbackUrl: next }));
  };
  const sendLink = (event: { currentTarget: HTMLButtonElement }) => {
    const field = event.currentTarget.form?.elements.namedItem("email");
    if (field instanceof HTMLInputElement && !field.reportValidity()) return;
    void go(
      () => ask("signin/email", { email, callbackUrl: next }),
      () => setSentTo(email),
    );
  };
  const elsewhere = (way: string) => void go(() => ask(`signin/${way}`, { callbackUrl: next }));
  return (
    <>
      {said && !failure && !sentTo && <Notice>{said}</Notice>}
      {failure && <Notice>{failure.error}</Notice>}
      {sentTo && (
        <Notice tone="plain">
          A link is on its way to {sentTo}. It works once, in the next 20 minutes. Look in the spam folder too.
        </Notice>
      )}
      <form onSubmit={signIn}>
        <Entry
          label="E-mail"
          name="email"
          type="email"
          autoComplete="email"
          required
          readOnly={fixed}
          value={email}
          onValue={setEmail}
        />
        <Entry
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onValue={setPassword}
        />
        <Button
          type="submit"
          variant={primary ? "primary" : "plain"}
          pending={pending}
          className="mt-5 min-h-11 w-full"
        >
          Sign in
        </Button>
        {ways.mail && (
          <Button variant="quiet" onClick={sendLink} pending={pending} className="mt-2 min-h-11 w-full">
            Send me a link
          </Button>
        )}
      </form>
      {(ways.github || ways.oidc) && (
        <div className="mt-4 grid gap-2 border-t border-border pt-4">
          {ways.github && (
            <Button onClick={() => elsewhere("github")} pending={pending} className="min-h-11 w-full">
              Continue with GitHub
            </Button>
          )}
          {ways.oidc && (
            <Button onClick={() => elsewhere("oidc")} pending={pending} className="min-h-11 w-full">
              Continue with {ways.oidc}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
