"use client";
// What do those say who would decide otherwise?
import { useState } from "react";
import type { RecordMatter } from "@/domain/record/record";
import { LabelledRow } from "@/ui/section";
import { DissentForm } from "./dissent-form";
import { Paragraphs } from "./paragraphs";
import { type Here, useActs } from "./use-decision";

/** Everyone's dissent in their own words; only its writer can change it. */
export function DissentPart({ here, matter, me }: { here: Here; matter: RecordMatter; me: string | null }) {
  const own = matter.dissents.find(({ memberId }) => memberId === me);
  const [isWriting, setWriting] = useState(false);
  const { dissent } = useActs(here);
  return (
    <LabelledRow label="Dissent" className="[&_h2]:md:pt-2">
      {matter.dissents.length === 0 && !isWriting && (
        <p className="pt-2 text-13 text-ink-3">
          Nobody has written dissent. It would stand in the record word for word.
        </p>
      )}
      {matter.dissents.map(({ memberId, name, body }) =>
        memberId === me && isWriting ? null : (
          <div key={memberId} className="not-first:mt-4 pt-2">
            <div className="font-serif text-base leading-6 text-pretty [&>p]:first:-indent-[.42em] [&>p+p]:mt-2">
              <Paragraphs text={`“${body}”`} />
            </div>
            <p className="mt-1 text-13 text-ink-2">
              {memberId === me
                ? "Your own words. Only you can change them."
                : `${name}, own words. Only ${name} can change them.`}
            </p>
          </div>
        ),
      )}
      {isWriting && <DissentForm here={here} stored={own?.body ?? ""} onDone={() => setWriting(false)} />}
      {me !== null && !isWriting && (
        <div className="mt-3 flex gap-4 text-13">
          <button type="button" className={LINK} onClick={() => setWriting(true)}>
            {own ? "Change your dissent" : "Write dissent"}
          </button>
          {own && (
            <button type="button" className={LINK} onClick={() => dissent.mutate({ ...here, body: "", was: own.body })}>
              Take it back
            </button>
          )}
        </div>
      )}
    </LabelledRow>
  );
}

const LINK = "hit text-brand underline decoration-1 underline-offset-[3px] hover:text-brand-hover";
