"use client";
// What is one looking for in the catalogue?
import Form from "next/form";
import { useEffect, useRef, useState } from "react";
import { TextInput } from "@/ui/text-input";

/** A search that lives in the address: it submits itself a moment after the last key. `found` says how much is shown. */
export function CatalogueSearch({ search, found }: { search: string; found: string }) {
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState(search);
  useEffect(() => {
    if (text.trim() === search) return;
    const timer = setTimeout(() => form.current?.requestSubmit(), 250);
    return () => clearTimeout(timer);
  }, [text, search]);
  return (
    <Form ref={form} action="/catalogue" replace scroll={false} className="mt-6 max-w-[720px] print:hidden">
      <search className="block">
        <TextInput
          name="q"
          type="search"
          aria-label="Search stacks and criteria"
          placeholder="Search stacks and criteria"
          autoComplete="off"
          maxLength={80}
          value={text}
          onValue={setText}
          className="max-w-[360px]"
        />
      </search>
      <p role="status" className="mt-2 min-h-5 text-13 text-ink-2">
        {found.charAt(0).toUpperCase() + found.slice(1)}
      </p>
    </Form>
  );
}
