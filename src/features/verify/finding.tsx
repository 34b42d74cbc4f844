"use client";
// What did a check find?
import { type Told, told } from "@/domain/trail/verdict-words";
import { Disclosure } from "@/ui/disclosure";
import { Link } from "@/ui/link";
import { LocalTime } from "@/ui/local-time";
import type { Check } from "./use-verification";

/** The finding of a check, or how far it is. `take`: the address of the file that was checked, to be kept where it doesn't hold. */
export function Finding({ check, take }: { check: Check; take?: string | undefined }) {
  if (check.state === "idle") return null;
  if (check.state === "running") return <Running {...check} />;
  if (check.state === "failed") return <Unread sentence={check.sentence} />;
  if (check.verdict.is === "unknown") return <Unread sentence={check.verdict.sentence} />;
  const finding = told(check.verdict, check.house);
  return (
    <div className="min-w-0">
      {finding.holds ? (
        <Holds headline={finding.headline} at={check.at} />
      ) : (
        <DoesNotHold finding={finding} take={take} />
      )}
      {finding.holds && finding.isForeign && <Foreign />}
      <Details finding={finding} />
    </div>
  );
}

function Unread({ sentence }: { sentence: string }) {
  return (
    <p role="alert" className="text-sm text-danger">
      {sentence}
    </p>
  );
}

function Running({ entries, replaying }: { entries: number; replaying: boolean }) {
  return (
    <p role="status" className="text-13 text-ink-2">
      {replaying
        ? `Recounting ballots and scores of ${entries.toLocaleString("en")} entries…`
        : `Checking… ${entries.toLocaleString("en")} entries so far`}
    </p>
  );
}

function Holds({ headline, at }: { headline: string; at: string }) {
  return (
    <div role="status">
      <p className="grid grid-cols-[16px_minmax(0,1fr)] gap-x-2 text-sm leading-5 text-ink">
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className="mt-0.5 text-ok">
          <path
            d="M3 8.6 6.4 12 13 4.6"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
        <span>{headline}</span>
      </p>
      <p className="mt-1 pl-6 text-13 text-ink-2">
        Checked in your browser, <LocalTime iso={at} />.
      </p>
    </div>
  );
}

function DoesNotHold({ finding, take }: { finding: Told; take: string | undefined }) {
  return (
    <div role="alert" className="border-l-4 border-danger bg-sunken px-4 py-3">
      <p className="font-[550] text-danger">This does not hold.</p>
      <p className="mt-1 text-sm leading-5 break-words text-ink">{finding.headline}</p>
      <p className="mt-2 text-13 text-ink-2">
        It was altered, damaged or cut. Trust nothing that rests on it until someone has looked.
        {take && (
          <>
            {" "}
            <a href={take} download className="text-brand underline underline-offset-[3px]">
              Keep the file
            </a>{" "}
            as evidence.
          </>
        )}
      </p>
    </div>
  );
}

function Foreign() {
  return (
    <p role="alert" className="mt-2 text-sm leading-5 text-danger">
      But it isn’t signed by this house. The details name the key: the file is worth what that key is.
    </p>
  );
}

function Details({ finding: { facts, gaps, key } }: { finding: Told }) {
  return (
    <div className="mt-3 text-13 text-ink-2">
      {gaps.length > 0 && (
        <>
          <p className="text-ink">What could not be recomputed:</p>
          <ul className="mt-1 mb-3 list-disc pl-5">
            {gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </>
      )}
      {(facts.length > 0 || key) && (
        <Disclosure summary="Details">
          <ul className="grid list-disc gap-1 pl-5 break-words">
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
            {key && <li>{key}</li>}
          </ul>
        </Disclosure>
      )}
      <p className="mt-2">
        <Link href="/verify#limits">What this can’t show</Link>
      </p>
    </div>
  );
}
