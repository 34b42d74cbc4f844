"use client";
// What is the team called?
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTRPC } from "@/trpc/client";
import { fieldErrors } from "@/trpc/field-errors";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Section } from "@/ui/section";
import { TextInput } from "@/ui/text-input";
import { toast } from "@/ui/toaster";
import { useAct } from "./use-act";

/** Renames the team; its address stays, so that no link breaks. */
export function TeamName({ team, name }: { team: string; name: string }) {
  const trpc = useTRPC();
  const { settled } = useAct();
  const [text, setText] = useState(name);
  const rename = useMutation(
    trpc.team.rename.mutationOptions({
      onSuccess: () => {
        toast("The team has its new name.");
        return settled();
      },
    }),
  );
  const { fields, rest } = fieldErrors(rename.error);
  const save = (event: FormEvent) => {
    event.preventDefault();
    rename.mutate({ team, name: text });
  };
  return (
    <Section title="Name">
      <form onSubmit={save} className="flex max-w-[480px] flex-wrap items-start gap-2 py-4">
        <Field
          label="Team name"
          hideLabel
          error={fields.name ?? rest}
          hint={`Its address stays /t/${team}.`}
          className="flex-1 basis-60"
        >
          <TextInput value={text} onValue={setText} required maxLength={60} className="w-full" />
        </Field>
        <Button type="submit" pending={rename.isPending} disabled={text.trim() === name}>
          Rename
        </Button>
      </form>
    </Section>
  );
}
