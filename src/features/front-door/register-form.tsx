"use client";
// How does someone who is new open an account?
import { type FormEvent, useState } from "react";
import { Button } from "@/ui/button";
import { register } from "./door";
import { Entry } from "./entry";
import { Notice } from "./notice";
import { useDoor } from "./use-door";

/** Name, e-mail and password; signs in when the account is open. `fixed`: the address that an invitation is bound to. */
export function RegisterForm({
  next,
  email: known = "",
  fixed = false,
}: {
  next: string;
  email?: string | undefined;
  fixed?: boolean | undefined;
}) {
  const [name, setName] = useState("");
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState("");
  const { pending, failure, go } = useDoor();
  const fields = failure?.fields ?? {};
  const open = (event: FormEvent) => {
    event.preventDefault();
    void go(() => register({ name, email, password }, next));
  };
  return (
    <form onSubmit={open}>
      {failure && Object.keys(fields).length === 0 && <Notice>{failure.error}</Notice>}
      <Entry
        label="Your name"
        name="name"
        autoComplete="name"
        required
        maxLength={60}
        value={name}
        onValue={setName}
        error={fields.name}
      />
      <Entry
        label="E-mail"
        name="email"
        type="email"
        autoComplete="email"
        required
        readOnly={fixed}
        value={email}
        onValue={setEmail}
        error={fields.email}
      />
      <Entry
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        required
        minLength={8}
        maxLength={128}
        hint="At least 8 characters."
        value={password}
        onValue={setPassword}
        error={fields.password}
      />
      <Button type="submit" variant="primary" pending={pending} className="mt-5 min-h-11 w-full">
        Create account
      </Button>
    </form>
  );
}
