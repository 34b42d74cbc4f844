"use client";
// What stands beside a sealed record?
import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useQueryState } from "nuqs";
import { type ReactNode, useId, useState } from "react";
import { folded, instantOf } from "@/domain/trail/timeline";
import { useTRPC } from "@/trpc/client";
import { Button } from "@/ui/button";
import { CopyButton } from "@/ui/copy-button";
import { DateTime, dayText } from "@/ui/date-time";
import { Link } from "@/ui/link";
import { Skeleton } from "@/ui/skeleton";
import { Timeline } from "@/ui/timeline";
import { LookAgain } from "./look-again";
import type { May } from "./sealed-desk";
import type { Here } from "./use-decision";
import type { Sealed } from "./use-sealed";

const ExportDialog = dynamic(() => import("./export-dialog"));
const SupersedeDialog = dynamic(() => import("./supersede-dialog"));
const SHOWN = 7;

type Props = { here: Here; sealed: Sealed; may: May; verify: ReactNode };

/** Verify, seal, timeline, exports, later looks, and the way to supersede it. */
export function RecordMargin({ here, sealed, may, verify }: Props) {
  const [shown, setShown] = useQueryState("export");
  const [isSuperseding, setSuperseding] = useState(false);
  const { record, formats, looks, successor } = sealed;
  const format = formats.find(({ id }) => id === shown);
  return (
    <aside
      aria-label="About this record"
      className="min-w-0 max-[1160px]:border-t max-[1160px]:border-ink max-[1160px]:pt-6 print:border-t print:border-ink print:pt-[5mm]"
    >
      <Section title="Verify" className="print:hidden">
        {verify}
      </Section>
      <Section title="Seal" className="print:break-inside-avoid">
        <SealText sealed={sealed} />
      </Section>
      <Section title="Timeline" id="timeline" className="print:hidden">
        <LastEntries here={here} />
      </Section>
      {looks.length > 0 && (
        <Section title="Looked at again" className="print:break-inside-avoid">
          <ul className="grid gap-3">
            {looks.map(({ at, by, outcome, learned, nextOn }) => (
              <li key={at} className="text-13 text-ink-2">
                <p className="text-ink">{OUTCOMES[outcome]}</p>
                <p className="break-words whitespace-pre-line">{learned}</p>
                <p className="text-xs text-ink-3">
                  {by}, <DateTime iso={at} />
                  {nextOn && `; next on ${dayText(nextOn)}`}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Share and export" className="print:hidden">
        <ul className="text-13">
          <li className={TAKE}>
            <span>The link to this page</span>
            <CopyButton size="sm" variant="quiet" text={sealed.url} className="-mr-2">
              Copy
            </CopyButton>
          </li>
          {formats.map(({ id, name, extension, note }) => (
            <li key={id} className={TAKE}>
              <button type="button" className={LINK} onClick={() => void setShown(id)}>
                {name}
              </button>
              <small className="text-right text-xs text-ink-3">
                .{extension}, {note}
              </small>
            </li>
          ))}
          <li className={TAKE}>
            <button type="button" className={LINK} onClick={() => print()}>
              Print
            </button>
            <small className="text-xs text-ink-3">A4 or Letter</small>
          </li>
        </ul>
      </Section>
      {(may.supersede || may.reassess) && !successor && (
        <Section title="When this no longer holds" className="print:hidden">
          <p className="text-13 text-ink-2">
            {may.supersede
              ? "A new project starts with these criteria and candidates. This record stays and points to it."
              : "Say what you learned; the facilitator can open a project that supersedes it."}
          </p>
          <div className="mt-4 flex flex-wrap gap-2">
            {may.supersede && (
              <Button size="sm" onClick={() => setSuperseding(true)}>
                Supersede
              </Button>
            )}
            {may.reassess && <LookAgain here={here} sealed={sealed} />}
          </div>
        </Section>
      )}
      {format && <ExportDialog here={here} format={format} formats={formats} onFormat={(id) => void setShown(id)} />}
      {isSuperseding && (
        <SupersedeDialog here={here} title={record.project.title} onClose={() => setSuperseding(false)} />
      )}
    </aside>
  );
}

function SealText({ sealed: { record, sealHash, url } }: { sealed: Sealed }) {
  const groups = sealHash.match(/.{4}/g) ?? [];
  return (
    <>
      <p className="text-13 text-ink-2">
        Sealed <DateTime iso={record.sealed.at} withTime /> UTC by {record.sealed.name}. The trail had{" "}
        {Number(record.trail.size).toLocaleString("en")} entries then.
      </p>
      <code
        className="mt-2 block font-mono text-xs leading-5 tracking-[.02em] break-words text-ink-2 print:hidden"
        title={sealHash}
      >
        {groups.slice(0, 4).join(" ")} …
      </code>
      <p className="mt-1 print:hidden">
        <CopyButton size="sm" variant="quiet" text={sealHash} className="-ml-2.5">
          Copy the whole hash
        </CopyButton>
      </p>
      <div className="hidden text-[8pt] leading-[12pt] text-ink-2 print:block">
        <p>SHA-256 of the sealed record</p>
        <code className="block font-mono">{groups.join(" ")}</code>
        <p className="mt-[2mm]">Root of the team’s trail at the seal</p>
        <code className="block font-mono">{(record.trail.root.match(/.{4}/g) ?? []).join(" ")}</code>
        <p className="mt-[2mm]">{url}</p>
      </div>
    </>
  );
}

function LastEntries({ here }: { here: Here }) {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.trail.timeline.queryOptions({ ...here, limit: 50 }));
  const { data: size } = useQuery(trpc.trail.size.queryOptions(here));
  if (!data) return <Skeleton lines={5} />;
  return (
    <>
      <Timeline
        entries={folded(data.entries)
          .slice(0, SHOWN)
          .map(({ at, event, words, who, hash, count }) => ({
            ...{ key: at, text: words, who, count, iso: instantOf(at), mark: hash.slice(0, 4) },
            sealed: event === "record.sealed",
          }))}
      />
      <p className="mt-2 text-13">
        <Link href={`/t/${here.team}/p/${here.project}/trail`}>
          {size && !size.isMore ? `All ${size.count} entries` : "All entries"}
        </Link>
      </p>
    </>
  );
}

function Section({
  title,
  id,
  className,
  children,
}: {
  title: string;
  id?: string;
  className?: string;
  children: ReactNode;
}) {
  const own = useId();
  return (
    <section
      aria-labelledby={id ?? own}
      className={`border-t border-border py-5 first:border-t-0 first:pt-0 print:border-0 print:py-0 ${className ?? ""}`}
    >
      <h2 id={id ?? own} className="mb-2 text-sm leading-5">
        {title}
      </h2>
      {children}
    </section>
  );
}

const OUTCOMES = { "still-right": "Still right", adjust: "Adjusted", supersede: "To be superseded" };
const TAKE = "flex min-h-9 items-center justify-between gap-3 border-b border-border last:border-b-0";
const LINK = "hit text-brand underline decoration-1 underline-offset-[3px] hover:text-brand-hover";
