"use client";
// How is someone invited?
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { mayGrant, type Role } from "@/domain/access/policy";
import { roleWords } from "@/domain/access/role-words";
import { grantableRoles } from "@/domain/team/member";
import { useTRPC } from "@/trpc/client";
import { fieldErrors } from "@/trpc/field-errors";
import { Button } from "@/ui/button";
import { CopyButton } from "@/ui/copy-button";
import { Field } from "@/ui/field";
import { Segmented } from "@/ui/segmented";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";

type By = "link" | "mail";
type Grantable = (typeof grantableRoles)[number];

/** By link, which works without mail, or by a letter where mail is configured. `me`: the inviter's own role, which bounds what can be given; `primary` where nothing else on the screen is. */
export function InviteForm({ team, me, primary = false }: { team: string; me: Role; primary?: boolean }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { data: ways } = useQuery(trpc.account.ways.queryOptions({}, { staleTime: 600_000 }));
  const [by, setBy] = useState<By>("link");
  const [role, setRole] = useState<Grantable>("member");
  const [email, setEmail] = useState("");
  const invite = useMutation(
    trpc.team.invite.mutationOptions({
      onSuccess: () => queries.invalidateQueries(trpc.team.invitations.queryFilter()),
    }),
  );
  const { fields, rest } = fieldErrors(invite.error);
  const send = (event: FormEvent) => {
    event.preventDefault();
    invite.mutate({ team, role, email: by === "mail" ? email : null }, { onSuccess: () => setEmail("") });
  };
  const change =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      invite.reset();
      set(value);
    };
  return (
    <form onSubmit={send} className="grid gap-4">
      {ways?.mail && (
        <Segmented
          label="How to invite"
          value={by}
          onValue={change(setBy)}
          options={[
            { value: "link", label: "By link" },
            { value: "mail", label: "By mail" },
          ]}
        />
      )}
      {by === "mail" && (
        <Field label="E-mail" error={fields.email} hint="The invitation is for this address only.">
          <TextInput
            type="email"
            required
            value={email}
            onValue={change(setEmail)}
            placeholder="ana@example.org"
            className="w-full"
          />
        </Field>
      )}
      <Field label="Role" error={fields.role} hint={roleWords[role].does}>
        <Select
          value={role}
          onValue={(value) => change(setRole)(value as Grantable)}
          options={grantableRoles
            .filter((each) => mayGrant(me, each))
            .map((value) => ({ value, label: roleWords[value].title }))}
        />
      </Field>
      {rest && (
        <p role="alert" className="text-danger">
          {rest}
        </p>
      )}
      {invite.data?.token && <NewLink token={invite.data.token} primary={primary} />}
      {invite.data && !invite.data.token && (
        <p role="status" className="border-l-2 border-brand pl-3">
          The letter is on its way to {invite.variables?.email}.
        </p>
      )}
      <div>
        <Button type="submit" variant={primary && !invite.data?.token ? "primary" : "plain"} pending={invite.isPending}>
          {by === "mail" ? "Send invitation" : invite.data?.token ? "Make another link" : "Make a link"}
        </Button>
      </div>
    </form>
  );
}

function NewLink({ token, primary }: { token: string; primary: boolean }) {
  const link = `${window.location.origin}/join/${token}`;
  return (
    <div role="status" className="rounded-md border border-border bg-sunken p-3">
      <p className="mb-2 text-13 text-ink-2">
        Good for one person and seven days. It is shown only now: copy it and send it.
      </p>
      <div className="flex gap-2">
        <TextInput
          readOnly
          aria-label="Invitation link"
          value={link}
          onFocus={(event) => event.target.select()}
          className="w-full font-mono text-13"
        />
        <CopyButton text={link} variant={primary ? "primary" : "plain"}>
          Copy
        </CopyButton>
      </div>
    </div>
  );
}
