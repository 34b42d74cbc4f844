"use client";
// How does a sealed record stand on its page, and on paper?
import type { ReactNode } from "react";
import { isDue } from "@/domain/record/reassessment";
import { recordName } from "@/domain/record/record";
import { decidedBy } from "@/domain/record/record-sentences";
import { Banner } from "@/ui/banner";
import { copyText } from "@/ui/copy-button";
import { DateTime, dayText } from "@/ui/date-time";
import { Link } from "@/ui/link";
import { SealMark } from "@/ui/seal-mark";
import { Page } from "@/ui/shell";
import { toast } from "@/ui/toaster";
import { useKeys } from "@/ui/use-keys";
import { LookAgain } from "./look-again";
import { RecordDocument } from "./record-document";
import { RecordMargin } from "./record-margin";
import type { Here } from "./use-decision";
import type { Sealed } from "./use-sealed";

export type May = { supersede: boolean; reassess: boolean };

/** The record with its seal, and beside it timeline, exports and what can follow. Keys: t timeline, c copy the link, p print. */
export function SealedDesk({
  here,
  sealed,
  may,
  context,
  verify,
}: {
  here: Here;
  sealed: Sealed;
  may: May;
  context: ReactNode;
  verify: ReactNode;
}) {
  const { record } = sealed;
  useKeys({
    t: () => document.getElementById("timeline")?.scrollIntoView({ block: "start" }),
    c: async () => (await copyText(sealed.url)) && toast("The link is copied"),
    p: () => print(),
  });
  return (
    <>
      <Standing here={here} sealed={sealed} may={may} />
      <Page>
        <div className="grid justify-between gap-x-8 max-[1160px]:gap-y-10 min-[1161px]:grid-cols-[minmax(0,720px)_256px] print:block">
          <article aria-labelledby="statement" className="min-w-0">
            <Head sealed={sealed} />
            <RecordDocument isSealed matter={record} context={context} />
          </article>
          <RecordMargin here={here} sealed={sealed} may={may} verify={verify} />
        </div>
      </Page>
    </>
  );
}

function Head({ sealed: { record, reviewOn, successor } }: { sealed: Sealed }) {
  const { reassessWhen } = record.decision;
  return (
    <header>
      <div className="grid grid-cols-[minmax(0,1fr)_64px] items-start gap-x-4 md:grid-cols-[minmax(0,1fr)_88px] md:gap-x-8 print:grid-cols-[minmax(0,1fr)_24mm]">
        <div>
          <p className="text-xs font-medium text-ink-3">
            Record {recordName(record.number)} · {record.team.name}
          </p>
          <h1
            id="statement"
            className="mt-1 text-[1.75rem] leading-[34px] break-words md:text-[2.25rem] md:leading-[44px] md:tracking-[-.018em] print:text-[25pt] print:leading-[30pt]"
          >
            {record.decision.statement}
          </h1>
        </div>
        <SealMark
          label={successor?.sealed ? "Sealed, and superseded since" : "Sealed"}
          className="size-16 md:-mt-1 md:size-22 print:size-[24mm]"
        />
      </div>
      <dl className="mt-6 grid grid-cols-2 gap-x-4 gap-y-3 border-y border-ink py-3 tabular-nums md:grid-cols-[112px_1fr_1fr] print:mt-[6mm] print:grid-cols-[27mm_1fr_1fr]">
        <Fact term="Decided">
          <DateTime iso={record.sealed.at} />
        </Fact>
        <Fact term="Reassess" small={reassessWhen ? `${reviewOn ? "or when" : "When"} ${reassessWhen}` : undefined}>
          {reviewOn ? dayText(reviewOn) : reassessWhen ? "No fixed day" : "Not planned"}
        </Fact>
        <Fact term="Decided by" small={`sealed by ${record.sealed.name}`} wide>
          {decidedBy(record)}
        </Fact>
      </dl>
    </header>
  );
}

function Fact({
  term,
  small,
  wide = false,
  children,
}: {
  term: string;
  small?: string | undefined;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={wide ? "max-md:col-span-2 print:col-span-1" : undefined}>
      <dt className="text-xs leading-4 text-ink-3 print:text-[8pt]">{term}</dt>
      <dd className="mt-1 leading-5 font-[550] break-words">
        {children}
        {small && <small className="block text-[length:inherit] font-normal text-ink-2">{small}</small>}
      </dd>
    </div>
  );
}

/** What has become of it: superseded, about to be, or due for a second look. */
function Standing({ here, sealed, may }: { here: Here; sealed: Sealed; may: May }) {
  const { successor, reviewOn, today } = sealed;
  const to = successor && `/t/${here.team}/p/${successor.project}`;
  if (successor?.sealed)
    return (
      <Banner tone="warn" title={`Superseded by ${recordName(successor.sealed.number)}.`}>
        {successor.sealed.statement === null ? (
          "What it says is for those who take part in that project."
        ) : (
          <Link href={`${to}/record`}>{successor.sealed.statement}</Link>
        )}
      </Banner>
    );
  if (successor)
    return (
      <Banner title="Being decided anew.">
        {successor.title === null ? (
          "Another project, in which you have no part, will"
        ) : (
          <>
            <Link href={to ?? ""}>{successor.title}</Link> will
          </>
        )}{" "}
        supersede this record when it is sealed.
      </Banner>
    );
  if (!isDue(reviewOn, today)) return null;
  return (
    <Banner
      tone="warn"
      title={`Due for a second look since ${dayText(reviewOn ?? today)}.`}
      actions={may.reassess && <LookAgain here={here} sealed={sealed} />}
    >
      Does it still hold?
    </Banner>
  );
}
