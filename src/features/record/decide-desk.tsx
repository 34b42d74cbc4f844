"use client";
// How do writing, signing and sealing stand on one page?
import dynamic from "next/dynamic";
import { type ReactNode, useEffect, useState } from "react";
import { tally } from "@/domain/record/sign-off";
import { capitalised, counted, countOf } from "@/domain/wording/sentence";
import { Button } from "@/ui/button";
import { Clock } from "@/ui/clock";
import { PageHead } from "@/ui/page-head";
import { SaveState } from "@/ui/save-state";
import { Page } from "@/ui/shell";
import { DissentPart } from "./dissent-part";
import { DraftForm } from "./draft-form";
import { DraftReading } from "./draft-reading";
import { ResultsAside, ResultsBar } from "./results-aside";
import { SealPart, type Seen } from "./seal-part";
import { SignOffPart } from "./sign-off-part";
import { type Here, type Read, useWriting } from "./use-decision";
import { WrittenMeanwhile } from "./written-meanwhile";

const PreviewDialog = dynamic(() => import("./preview-dialog"));

type Props = { here: Here; read: Read; me: string | null; mayWrite: boolean; facilitator: string; context: ReactNode };

/** The desk of a decision in the making. Ctrl+Enter previews; nothing but the typed confirmation seals. */
export function DecideDesk({ here, read, me, mayWrite, facilitator, context }: Props) {
  const writing = useWriting(here, read);
  const [isPreviewed, setPreviewed] = useState(false);
  const [seen, setSeen] = useState<Seen | null>(null);
  const isSettled = writing.state === "saved";
  const see = () => setSeen({ version: read.version, hash: read.hash, matter: read.matter });
  const preview = () => {
    void writing.flush();
    setPreviewed(true);
  };
  usePreviewKey(preview);
  const insert = (fact: string) => writing.change({ because: inserted(writing.fields.because, fact) });
  const results = { matter: read.matter, facts: read.facts, base: `/t/${here.team}/p/${here.project}` };
  const dissent = <DissentPart here={here} matter={read.matter} me={me} />;
  return (
    <Page>
      <PageHead
        eyebrow={<Eyebrow read={read} state={mayWrite ? writing.state : null} />}
        title={titleOf(read, me, mayWrite, facilitator)}
        actions={<Button onClick={preview}>Preview the record</Button>}
      />
      <ResultsBar {...results} onInsert={mayWrite ? insert : undefined} />
      <div className="grid items-start border-border max-[900px]:grid-cols-[minmax(0,1fr)] min-[901px]:grid-cols-[280px_minmax(0,1fr)] min-[901px]:gap-x-10 min-[901px]:border-t min-[1161px]:grid-cols-[336px_minmax(0,624px)] min-[1161px]:gap-x-14">
        <ResultsAside {...results} onInsert={mayWrite ? insert : undefined} />
        <div className="min-w-0">
          {mayWrite && <WrittenMeanwhile here={here} matter={read.matter} writing={writing} />}
          {mayWrite && read.matter.signing.given.length > 0 && (
            <p className="mt-4 text-13 text-ink-2">
              {capitalised(countOf(read.matter.signing.given.length, "signature"))} for version {read.version}. A change
              here asks for them again.
            </p>
          )}
          {mayWrite ? (
            <DraftForm matter={read.matter} writing={writing} today={read.today}>
              {dissent}
            </DraftForm>
          ) : (
            <>
              <DraftReading matter={read.matter} />
              {dissent}
            </>
          )}
        </div>
      </div>
      <SignOffPart here={here} read={read} me={me} isSettled={isSettled} />
      {mayWrite && <SealPart here={here} read={read} seen={seen} onSee={see} isSettled={isSettled} />}
      {isPreviewed && (
        <PreviewDialog
          open
          matter={read.matter}
          context={context}
          onOpenChange={() => {
            setPreviewed(false);
            see();
          }}
        />
      )}
    </Page>
  );
}

function Eyebrow({ read, state }: { read: Read; state: ReturnType<typeof useWriting>["state"] | null }) {
  const { of, waiting } = tally(read.matter.signing.quorum, read.matter.signing.of, read.matter.signing.given);
  const savedAt = read.draft.savedAt;
  return (
    <>
      {state !== null && savedAt !== null && (
        <>
          <SaveState state={state} at={state === "saved" ? <Clock iso={savedAt} /> : undefined} />
          {" · "}
        </>
      )}
      {read.version > 0 ? `version ${read.version} · ` : ""}
      {counted(of - waiting)} of {counted(of)} have answered
    </>
  );
}

function titleOf(read: Read, me: string | null, mayWrite: boolean, facilitator: string): string {
  if (mayWrite) return read.missing.length === 0 ? "Ready to be sealed" : "Decide, and say why";
  if (read.version === 0) return `${facilitator} is writing the decision`;
  if (me === null) return "The decision, as it is being written";
  const mine = read.matter.signing.given.some(({ memberId }) => memberId === me);
  return mine ? "You have signed what is written" : "Read it, then sign";
}

/** The reasons with a fact after them, on the same line unless a paragraph was begun. */
function inserted(because: string, fact: string): string {
  return because === "" || because.endsWith("\n") || because.endsWith(" ") ? because + fact : `${because} ${fact}`;
}

function usePreviewKey(preview: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      preview();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  });
}
