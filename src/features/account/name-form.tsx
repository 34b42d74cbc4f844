"use client";
// How is someone called?
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTRPC } from "@/trpc/client";
import { fieldErrors } from "@/trpc/field-errors";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Section } from "@/ui/section";
import { TextInput } from "@/ui/text-input";
import { toast } from "@/ui/toaster";

/** The name that teams see. */
export function NameForm({ name }: { name: string }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [text, setText] = useState(name);
  const rename = useMutation(
    trpc.account.rename.mutationOptions({
      onSuccess: () => {
        toast("Your name is changed.");
        return queries.invalidateQueries();
      },
    }),
  );
  const { fields, rest } = fieldErrors(rename.error);
  const save = (event: FormEvent) => {
    event.preventDefault();
    rename.mutate({ name: text });
  };
  return (
    <Section title="Name">
      <form onSubmit={save} className="flex max-w-[480px] flex-wrap items-start gap-2 py-4">
        <Field label="Your name" hideLabel error={fields.name ?? rest} className="flex-1 basis-60">
          <TextInput value={text} onValue={setText} autoComplete="name" required maxLength={60} className="w-full" />
        </Field>
        <Button type="submit" pending={rename.isPending} disabled={text.trim() === name}>
          Save
        </Button>
      </form>
    </Section>
  );
}
