"use client";
// How does someone set or change their password?
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { countOf } from "@/domain/wording/sentence";
import { useTRPC } from "@/trpc/client";
import { fieldErrors } from "@/trpc/field-errors";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Section } from "@/ui/section";
import { TextInput } from "@/ui/text-input";
import { toast } from "@/ui/toaster";

/** Asks for the current one, where there is one; ends all other sessions. */
export function PasswordForm({ hasPassword, email }: { hasPassword: boolean; email: string | null }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const change = useMutation(
    trpc.account.changePassword.mutationOptions({
      onSuccess: ({ ended }) => {
        setCurrent("");
        setNext("");
        toast("Your password is set.", ended > 0 ? { text: `${countOf(ended, "other session")} ended.` } : {});
        return queries.invalidateQueries(trpc.account.pathFilter());
      },
    }),
  );
  // The current password shows who is there: nobody is asked for it in a dialog as well.
  const confirm = useMutation(trpc.account.confirm.mutationOptions());
  const wrong = fieldErrors(confirm.error);
  const { fields, rest } = fieldErrors(change.error);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const set = () => change.mutate({ current, password: next });
    if (hasPassword) confirm.mutate({ password: current }, { onSuccess: set });
    else set();
  };
  return (
    <Section title="Password" note={hasPassword ? undefined : "You have none: you come in another way."}>
      <form onSubmit={save} className="grid max-w-[480px] gap-4 py-4">
        {/* So that password managers know whose it is. */}
        <input type="email" name="email" autoComplete="username" value={email ?? ""} readOnly hidden />
        {hasPassword && (
          <Field label="Current password" error={wrong.fields.password ?? wrong.rest ?? fields.current}>
            <TextInput
              type="password"
              autoComplete="current-password"
              required
              value={current}
              onValue={setCurrent}
              className="w-full"
            />
          </Field>
        )}
        <Field label="New password" error={fields.password ?? rest} hint="At least 8 characters. Other sessions end.">
          <TextInput
            type="password"
            autoComplete="new-password"
            required
            minLength={8}
            maxLength={128}
            value={next}
            onValue={setNext}
            className="w-full"
          />
        </Field>
        <div>
          <Button type="submit" pending={confirm.isPending || change.isPending}>
            {hasPassword ? "Change password" : "Set password"}
          </Button>
        </div>
      </form>
    </Section>
  );
}
