// What does the sign-in page show?

import { sentenceFor } from "./sign-in-errors";
import type { Ways } from "./sign-in-form";
import { SignInPanel } from "./sign-in-panel";
import { SiteFrame } from "./site-frame";

type Search = Record<string, string | string[] | undefined>;

/** The sheet alone in the middle. `next` must be safe already. */
export function SignInPage({ ways, search, next }: { ways: Ways; search: Search; next: string }) {
  const isNew = search.as === "new";
  const said = sentenceFor(search.error);
  return (
    <SiteFrame promises={false}>
      <main className="mx-auto w-full max-w-[400px] pt-6 md:pt-16">
        <SignInPanel ways={ways} here="/sign-in" next={next} isNew={isNew} said={said} level="h1" primary />
      </main>
    </SiteFrame>
  );
}
