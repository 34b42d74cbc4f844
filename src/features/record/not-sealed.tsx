"use client";
// What is there of a record before its seal, and what is missing?
import type { ReactNode } from "react";
import { ButtonLink } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { PageHead } from "@/ui/page-head";
import { Page } from "@/ui/shell";
import { RecordDocument } from "./record-document";
import { type Here, useDraft } from "./use-decision";

/** The draft as a document under the sentence that it isn't sealed; nothing but that sentence before there is a draft. */
export function NotSealed({ here, phase, context }: { here: Here; phase: string; context: ReactNode }) {
  const { data: read } = useDraft(here);
  const base = `/t/${here.team}/p/${here.project}`;
  if (!read)
    return (
      <Page>
        <EmptyState
          titleAs="h1"
          title="Not sealed yet"
          text={`The record is what remains when the decision is sealed. The team is still ${WHERE[phase] ?? "at work"}.`}
          action={
            <ButtonLink href={base} variant="primary">
              Go to where the work is
            </ButtonLink>
          }
        />
      </Page>
    );
  return (
    <Page>
      <PageHead
        eyebrow={read.version > 0 ? `Draft, version ${read.version}` : "No draft yet"}
        title="Not sealed yet"
        actions={
          <ButtonLink href={`${base}/decide`} variant="primary">
            Go to Decide
          </ButtonLink>
        }
      />
      {read.missing.length > 0 && (
        <section aria-labelledby="missing" className="mb-8 max-w-[720px]">
          <h2 id="missing" className="mb-2">
            What is missing
          </h2>
          <ul className="border-t border-border">
            {read.missing.map(({ code, text }) => (
              <li key={code} className="border-b border-border py-2 text-13 text-ink-2">
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      <article aria-label="The record so far" className="max-w-[720px] border-t border-ink">
        <h2 className="pt-5 font-serif text-2xl font-medium">
          {read.matter.decision.statement || <Link href={`${base}/decide`}>The decision isn’t written yet</Link>}
        </h2>
        <RecordDocument matter={read.matter} context={context} />
      </article>
    </Page>
  );
}

const WHERE: Record<string, string> = {
  framing: "framing the question",
  weighing: "weighing the criteria",
  scoring: "scoring the candidates",
};
