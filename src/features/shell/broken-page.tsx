"use client";
// What does a member see when a page of the team breaks? The way round it stays.
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/ui/button";
import { Page } from "@/ui/shell";

/** Says that nothing is lost and tries again, from the server. `number` is the error's, for whoever runs the instance. */
export function BrokenPage({ number, reset }: { number?: string | undefined; reset: () => void }) {
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const [pending, begin] = useTransition();
  const again = () =>
    begin(() => {
      queries.reset();
      router.refresh();
      reset();
    });
  return (
    <Page>
      <h1>This page could not be shown</h1>
      <p className="mt-3 max-w-[62ch] text-ink-2">
        Nothing that you saved is lost. Try again; if it happens again, tell whoever runs this instance
        {number ? ` and give them this number: ${number}` : ""}.
      </p>
      <div className="mt-6">
        <Button variant="primary" pending={pending} onClick={again}>
          Try again
        </Button>
      </div>
    </Page>
  );
}
