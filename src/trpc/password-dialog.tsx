"use client";
// How does someone show once more that it is they?
import type { TRPCClient } from "@trpc/client";
import { type FormEvent, useState } from "react";
import type { AppRouter } from "@/server/router";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { LightDialog } from "@/ui/light-dialog";
import { TextInput } from "@/ui/text-input";
import { saidOf } from "./field-errors";
import { signOut } from "./sign-out";

/** Takes the password; who has none is led through a new sign-in. Answers whether it was right; closing it is a no. */
export default function PasswordDialog({
  client,
  me,
  onAnswer,
}: {
  client: TRPCClient<AppRouter>;
  me: { hasPassword: boolean; email: string | null };
  onAnswer: (isShown: boolean) => void;
}) {
  return (
    <LightDialog label="Is it still you?" onClose={() => onAnswer(false)} className={WINDOW}>
      <h2 className="font-serif text-xl font-medium">Is it still you?</h2>
      {me.hasPassword ? (
        <Password client={client} email={me.email ?? ""} onAnswer={onAnswer} />
      ) : (
        <NewSignIn onCancel={() => onAnswer(false)} />
      )}
    </LightDialog>
  );
}

function Password({
  client,
  email,
  onAnswer,
}: {
  client: TRPCClient<AppRouter>;
  email: string;
  onAnswer: (isShown: boolean) => void;
}) {
  const [password, setPassword] = useState("");
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string>();
  const confirm = async (event: FormEvent) => {
    event.preventDefault();
    setPending(true);
    try {
      await client.account.confirm.mutate({ password });
      onAnswer(true);
    } catch (error) {
      setFailure(saidOf(error as Error));
      setPending(false);
    }
  };
  return (
    <form onSubmit={confirm} className="mt-1">
      <p className="text-pretty text-ink-2">
        What you are about to do weighs a lot. Give your password; for ten minutes you aren’t asked again.
      </p>
      {/* So that password managers know whose it is. */}
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <Field label="Your password" error={failure} className="mt-4">
        <TextInput
          data-first
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onValue={setPassword}
          className="w-full"
        />
      </Field>
      <div className={ACTIONS}>
        <Button type="submit" variant="primary" pending={pending}>
          Go on
        </Button>
        <Button onClick={() => onAnswer(false)}>Cancel</Button>
      </div>
    </form>
  );
}

function NewSignIn({ onCancel }: { onCancel: () => void }) {
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const leave = async () => {
    setPending(true);
    setFailure(await signOut(`/sign-in?next=${encodeURIComponent(window.location.pathname)}`));
    setPending(false);
  };
  return (
    <div className="mt-1">
      <p className="text-pretty text-ink-2">
        What you are about to do weighs a lot, and you have no password here. Sign in anew; you come back to this page
        and aren’t asked for ten minutes.
      </p>
      {failure && (
        <p role="alert" className="mt-4 text-13 font-medium text-danger">
          {failure}
        </p>
      )}
      <div className={ACTIONS}>
        <Button data-first variant="primary" pending={pending} onClick={leave}>
          Sign in anew
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </div>
  );
}

const WINDOW =
  "w-full rounded-t-lg p-5 max-md:inset-x-0 max-md:top-auto max-md:bottom-0 max-md:pb-[calc(1.25rem+env(safe-area-inset-bottom))] md:inset-0 md:m-auto md:h-fit md:max-w-[480px] md:rounded-lg md:p-6";
const ACTIONS = "mt-6 flex flex-wrap gap-2 max-md:*:flex-1";
