"use client";
// What does a person see when a page breaks?
import { useRouter } from "next/navigation";
import { startTransition } from "react";
import { Button } from "@/ui/button";

export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const router = useRouter();
  const again = () =>
    startTransition(() => {
      router.refresh();
      reset();
    });
  return (
    <main id="main" className="mx-auto max-w-[720px] px-4 py-16 md:px-8">
      <h1>This page could not be shown</h1>
      <p className="mt-3 max-w-[62ch] text-ink-2">
        Nothing that you saved is lost. Try again; if it happens again, tell whoever runs this instance
        {error.digest ? ` and give them this number: ${error.digest}` : ""}.
      </p>
      <div className="mt-6">
        <Button variant="primary" onClick={again}>
          Try again
        </Button>
      </div>
    </main>
  );
}
