// How does someone get into a session who has its code?
import { CodeForm } from "./code-form";
import { SiteFrame } from "./site-frame";

/** The field for the code. `said`: why the one that was `typed` leads nowhere. */
export function JoinByCode({ typed, said }: { typed?: string | undefined; said?: string | undefined }) {
  return (
    <SiteFrame promises={false}>
      <main className="mx-auto w-full max-w-[480px] pt-6 md:pt-16">
        <h1>{said ? "This code leads nowhere" : "Join a session"}</h1>
        <p className="mt-2 mb-8 font-serif text-lg text-pretty text-ink-2">
          {said ? "Type it again, or ask whoever leads the session." : "Type the code that the facilitator shows."}
        </p>
        <CodeForm typed={typed} error={said} large />
        <p className="mt-4 max-w-[52ch] text-13 text-ink-3">
          A code has six letters and digits. What is easily misread isn’t in it: no 0, 1, 5 or 8, no B, I, L, O, S, U, V
          or Z.
        </p>
      </main>
    </SiteFrame>
  );
}
