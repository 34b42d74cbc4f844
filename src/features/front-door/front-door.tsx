// What is this, and how does one begin?
import Link from "next/link";
import { CodeForm } from "./code-form";
import { ExampleResult, type Shown } from "./example-result";
import type { Ways } from "./sign-in-form";
import { SignInPanel } from "./sign-in-panel";
import { SiteFrame } from "./site-frame";
import { TryExample } from "./try-example";

/** The promise, the example (where visitors may, and a real result of it), and the way in. */
export function FrontDoor({ ways, example }: { ways: Ways & { example: string | null }; example: Shown | null }) {
  return (
    <SiteFrame
      nav={
        <Link href="/sign-in" className="hit text-ink-2 no-underline hover:text-ink lg:hidden">
          Sign in
        </Link>
      }
    >
      <main className="grid items-start gap-x-18 gap-y-10 pt-5 pb-10 md:pt-6 md:pb-14 lg:grid-cols-[minmax(0,696px)_304px] lg:justify-between lg:pt-10">
        <div className="min-w-0">
          <h1 className="max-w-[14em] text-[32px] leading-[38px] tracking-[-.022em] md:text-[40px] md:leading-12 lg:text-5xl lg:leading-14">
            Decide on a stack together. Keep the reasons.
          </h1>
          <p className="mt-3 max-w-[56ch] font-serif text-lg leading-7 text-pretty text-ink-2 md:mt-4">
            Weigh what matters on blind ballots, score the candidates, and see what would tip the result before you sign
            it.
          </p>
          {ways.example && <TryExample to={ways.example} />}
          {example && <ExampleResult shown={example} />}
        </div>
        <div className="w-full max-w-[480px] lg:mt-2">
          <SignInPanel ways={ways} here="/sign-in" next="/" primary={!ways.example} />
          <CodeForm className="mt-6 border-t border-border pt-4" />
        </div>
      </main>
    </SiteFrame>
  );
}
