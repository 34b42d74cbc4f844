"use client";
// How does someone look at the example without an account?
import { Button } from "@/ui/button";
import { ask } from "./door";
import { Notice } from "./notice";
import { useDoor } from "./use-door";

/** Takes a visitor's seat and leads to where the tour begins. */
export function TryExample({ to }: { to: string }) {
  const { pending, failure, go } = useDoor();
  return (
    <div className="mt-6">
      {failure && <Notice>{failure.error}</Notice>}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          variant="primary"
          pending={pending}
          onClick={() => go(() => ask("callback/visitor", { callbackUrl: to }))}
          className="min-h-11 px-5"
        >
          Try the example
        </Button>
        <span className="text-13 text-ink-3">No account needed.</span>
      </div>
    </div>
  );
}
