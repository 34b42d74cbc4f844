"use client";
// Does a file from this house, or another, hold?
import { useState } from "react";
import { LIMITS } from "@/domain/trail/verdict-words";
import { PageHead } from "@/ui/page-head";
import { LabelledRow } from "@/ui/section";
import { DropFile } from "./drop-file";
import { Finding } from "./finding";
import { useVerification } from "./use-verification";

/** For anyone: a file, what it comes to, and what no check shows. */
export function VerifyPage() {
  const [name, setName] = useState<string | null>(null);
  const { check, start } = useVerification();
  return (
    <main className="mx-auto w-full max-w-[720px] py-8 md:py-12">
      <PageHead
        title="Check a file yourself"
        lede="A record, a trail or a receipt carries its own proof. Your browser recomputes it here, without asking anyone."
      />
      <DropFile
        name={name}
        onFile={(file) => {
          setName(file.name);
          start({ file });
        }}
      />
      <div aria-live="polite" className={check.state === "idle" ? undefined : "mt-6"}>
        <Finding check={check} />
      </div>
      <div className="mt-10 border-t border-ink">
        <LabelledRow label="What it takes">
          <ul className="grid gap-2 font-serif text-base leading-6">
            <li>An exported record, Markdown or JSON, with the proof below its text.</li>
            <li>A trail, as a project’s timeline or a team’s settings give it.</li>
            <li>A receipt of a ballot. Whether it was counted, the round’s page says after the reveal.</li>
          </ul>
        </LabelledRow>
        <LabelledRow label="What it shows">
          <p className="font-serif text-base leading-6 text-pretty">
            That nothing was changed, left out or put in since it was written, by whose key it was signed, and that
            ballots and scores really come to the weights, the ranking and the decision that were recorded.
          </p>
        </LabelledRow>
        <div id="limits" className="scroll-mt-6">
          <LabelledRow label="What it can’t show">
            <ul className="grid gap-2 font-serif text-base leading-6 text-pretty">
              {LIMITS.map((limit) => (
                <li key={limit}>{limit}</li>
              ))}
            </ul>
          </LabelledRow>
        </div>
        <LabelledRow label="Without us">
          <p className="text-sm leading-6 text-ink-2">
            The same check runs from the source, offline:{" "}
            <code className="font-mono text-13">npm run -s verify -- FILE</code>. Compare the key that it names with the
            one at <a href="/.well-known/steelyard-key">this house’s address</a>.
          </p>
        </LabelledRow>
      </div>
    </main>
  );
}
