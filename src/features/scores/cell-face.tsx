// What does one cell of the grid show, and how is it read aloud?
import { Ticks } from "@/ui/ticks";
import type { View } from "./scores-screen";
import type { CellFacts } from "./use-scores";

/** The face of a cell: its number, ticks, confidence and evidence; or what is missing. */
export function CellFace({ facts, view, next }: { facts: CellFacts; view: View; next: boolean }) {
  const { criterion, candidate } = facts;
  const dim = candidate.ruledOut ? "text-ink-3" : "text-ink";
  if (criterion.direction === "must") return <MustFace facts={facts} />;
  if (criterion.scale.kind === "measured") {
    const { measurement } = facts;
    return measurement ? (
      <>
        <b className={`col-span-3 text-base leading-tight font-semibold tabular-nums ${dim}`}>
          {measurement.value.toLocaleString("en")}{" "}
          <span className="text-xs font-normal text-ink-2">{criterion.scale.unit}</span>
        </b>
        <span className="col-span-2 text-ink-2">measured</span>
        <EvidenceCount n={facts.evidence} />
      </>
    ) : (
      <Hole>Not measured</Hole>
    );
  }
  if (view === "me") {
    const { own } = facts;
    if (!own) return <Hole next={next}>{next ? "Score next" : "Not scored"}</Hole>;
    return <Rated value={String(own.value)} filled={own.value} under={own.confidence} facts={facts} />;
  }
  const group = facts.group?.group;
  if (!group) return <Hole>Nobody scored</Hole>;
  const range = group.lowest === group.highest ? `all ${group.lowest}` : `${group.lowest} to ${group.highest}`;
  const under = view === "group" ? `median, n ${group.n}` : `${range}, ${group.word}`;
  return <Rated value={String(group.median)} filled={Math.round(group.median)} under={under} facts={facts} />;
}

function Rated({ value, filled, under, facts }: { value: string; filled: number; under: string; facts: CellFacts }) {
  const out = facts.candidate.ruledOut !== null;
  return (
    <>
      <b className={`text-base leading-tight font-semibold tabular-nums ${out ? "text-ink-3" : "text-ink"}`}>{value}</b>
      <Ticks
        total={5}
        filled={filled}
        tone={out ? "muted" : "brand"}
        className="col-span-2 self-center justify-self-end"
      />
      <span className="col-span-2 text-ink-2">{under}</span>
      <EvidenceCount n={facts.evidence} />
    </>
  );
}

function MustFace({ facts: { verdict, evidence } }: { facts: CellFacts }) {
  const said = !verdict
    ? "Not checked"
    : verdict.verdict === "holds"
      ? "Holds"
      : verdict.overrideReason
        ? "Fails, kept"
        : "Fails";
  return (
    <>
      <b
        className={`col-span-3 text-sm ${verdict?.verdict === "fails" ? "font-[550] text-ink" : "font-normal text-ink-2"}`}
      >
        {said}
      </b>
      <span className="col-span-2 truncate text-ink-2">{verdict?.overrideReason ?? verdict?.reason}</span>
      <EvidenceCount n={evidence} />
    </>
  );
}

function EvidenceCount({ n }: { n: number }) {
  return (
    <span
      className={`col-start-3 inline-flex items-center gap-1 justify-self-end tabular-nums ${n === 0 ? "text-ink-3" : "text-ink-2"}`}
    >
      <svg
        width="10"
        height="12"
        viewBox="0 0 10 12"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.2"
        aria-hidden="true"
      >
        <path d="M1 1h5l3 3v7H1z" />
      </svg>
      {n}
    </span>
  );
}

function Hole({ next = false, children }: { next?: boolean; children: string }) {
  const look = next
    ? "border-solid border-brand font-[550] text-brand"
    : "border-dashed border-border-strong text-ink-3";
  return <span className={`col-span-3 grid min-h-9 place-items-center rounded-sm border ${look}`}>{children}</span>;
}

/** The cell in one breath: "Go, Operability, 4 of 5, high confidence, 2 pieces of evidence". */
export function cellLabel(
  { candidate, criterion, own, measurement, verdict, group, evidence }: CellFacts,
  view: View,
): string {
  const pieces = evidence === 1 ? "1 piece of evidence" : `${evidence} pieces of evidence`;
  const rated =
    view === "me"
      ? own
        ? `${own.value} of 5, ${own.confidence} confidence`
        : "not scored"
      : group?.group
        ? `median ${group.group.median} of 5, ${group.group.n} scores, ${group.group.word}`
        : "nobody scored";
  const value =
    criterion.scale.kind === "measured"
      ? measurement
        ? `${measurement.value} ${criterion.scale.unit}, measured`
        : "not measured"
      : criterion.direction === "must"
        ? (verdict?.verdict ?? "not checked")
        : rated;
  return `${candidate.name}, ${criterion.name}, ${value}, ${pieces}`;
}
