"use client";
// How do the others get in?
import { codeShown } from "@/domain/session/code";
import { CopyButton } from "@/ui/copy-button";
import type { Session } from "./use-session";

/** The code, large, and the link. */
export function GetIn({ code }: { session: Session; code: string }) {
  const shown = codeShown(code);
  return (
    <section aria-label="How the others get in" className="mb-10">
      <p className="text-ink-2">They open the link, or type this code on the front page.</p>
      <p className="mt-2 text-[44px] leading-none font-bold tracking-tight md:text-[64px]">{shown}</p>
      <p className="mt-4">
        <CopyButton text={shown}>Copy the code</CopyButton>
      </p>
    </section>
  );
}
