// Which sign stands before a sign-off's word?
import { classNames } from "./class-names";

export type SignGlyphKind = "approve" | "concern" | "object" | "abstain" | "pending" | "check" | "waiting";

/** A 16 px sign in ink (an objection is no failure): full disc with a tick, half disc, ring with a bar, empty ring, dashed ring; `check` and `waiting` for steps done and to come. The word stands beside it. */
export function SignGlyph({ kind, className }: { kind: SignGlyphKind; className?: string | undefined }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={classNames("inline-block shrink-0", className)}
    >
      {DRAWINGS[kind]}
    </svg>
  );
}

const RING = <circle cx="8" cy="8" r="6.3" strokeWidth="1.4" className="stroke-ink-2" />;
const DRAWINGS = {
  approve: (
    <>
      <circle cx="8" cy="8" r="7" className="fill-ink-2" />
      <path d="M4.8 8.3 7 10.5 11.3 5.8" strokeWidth="1.6" className="stroke-bg" />
    </>
  ),
  concern: (
    <>
      {RING}
      <path d="M8 1.7a6.3 6.3 0 0 0 0 12.6Z" className="fill-ink-2" />
    </>
  ),
  object: (
    <>
      {RING}
      <path d="M5 8h6" strokeWidth="1.6" className="stroke-ink-2" />
    </>
  ),
  abstain: RING,
  pending: <circle cx="8" cy="8" r="6.3" strokeWidth="1.4" strokeDasharray="2 2.4" className="stroke-ink-3" />,
  check: <path d="M3 8.6 6.4 12 13 4.6" strokeWidth="2" className="stroke-ok" />,
  waiting: <circle cx="8" cy="8" r="5" strokeWidth="2" className="stroke-warn" />,
};
