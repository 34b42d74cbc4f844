"use client";
// How is a first team made?
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useEffect, useState } from "react";
import { slugFrom } from "@/domain/team/team";
import { slug as slugSchema } from "@/domain/text";
import { useTRPC } from "@/trpc/client";
import { fieldErrors } from "@/trpc/field-errors";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { TextInput } from "@/ui/text-input";

/** A name and, made from it until someone changes it, the address. What is taken is said while typing, with one that is free. */
export function FirstTeam({ onMade }: { onMade: (slug: string) => void }) {
  const trpc = useTRPC();
  const [name, setName] = useState("");
  const [own, setOwn] = useState<string>();
  const slug = own ?? (name.trim() ? slugFrom(name) : "");
  const asked = useLater(slug, 300);
  const isShaped = slugSchema.safeParse(asked).success;
  const { data } = useQuery(trpc.team.freeSlug.queryOptions({ slug: asked }, { enabled: isShaped }));
  const free = data && asked === slug && data.free !== slug ? data.free : null;
  const make = useMutation(trpc.team.create.mutationOptions({ onSuccess: (team) => onMade(team.slug) }));
  const { fields, rest } = fieldErrors(make.error);
  const send = (event: FormEvent) => {
    event.preventDefault();
    make.mutate({ name, slug });
  };
  const type = (set: (text: string) => void) => (text: string) => {
    make.reset();
    set(text);
  };
  return (
    <form onSubmit={send} className="grid gap-5">
      <Field label="Name" error={fields.name ?? rest}>
        <TextInput
          value={name}
          onValue={type(setName)}
          required
          maxLength={60}
          autoComplete="organization"
          placeholder="Acme Platform"
          className="min-h-11 w-full text-base"
        />
      </Field>
      <Field label="Address" error={fields.slug ?? (free ? `${slug} is taken.` : undefined)} hint={`/t/${slug || "…"}`}>
        <TextInput
          value={slug}
          onValue={type((text) => setOwn(text.toLowerCase()))}
          required
          maxLength={40}
          autoCapitalize="none"
          spellCheck={false}
          className="min-h-11 w-full text-base"
        />
      </Field>
      {free && (
        <p className="-mt-3">
          <Button size="sm" onClick={() => type(setOwn)(free)}>
            Use {free}
          </Button>
        </p>
      )}
      <div>
        <Button type="submit" variant="primary" size="touch" pending={make.isPending}>
          Continue
        </Button>
      </div>
    </form>
  );
}

/** The value once it has stood still for so many milliseconds. */
function useLater(value: string, delay: number): string {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), delay);
    return () => clearTimeout(timer);
  }, [value, delay]);
  return later;
}
