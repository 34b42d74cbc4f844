// Who signed what, and when?
import type { RecordMatter } from "@/domain/record/record";
import { stanceWords } from "@/domain/record/voices";
import { capitalised } from "@/domain/wording/sentence";
import { DateTime } from "@/ui/date-time";
import { SignGlyph } from "@/ui/sign-glyph";
import { signed } from "./words";

/** The signatures for what is written, one a line; then who signed an earlier version, or nothing. */
export function SignatureList({ matter }: { matter: RecordMatter }) {
  const { given, outdated, missing } = matter.signing;
  return (
    <ul className="text-sm">
      {given.map(({ memberId, name, stance, at }) => (
        <li key={memberId} className={ROW}>
          <SignGlyph kind={signed[stance].glyph} />
          <span className="min-w-0 break-words">{name}</span>
          <span className="text-ink-2">{capitalised(stanceWords[stance])}</span>
          <DateTime iso={at} withTime className={WHEN} />
        </li>
      ))}
      {outdated.map(({ memberId, name, version }) => (
        <li key={memberId} className={ROW}>
          <SignGlyph kind="pending" />
          <span className="min-w-0 break-words">{name}</span>
          <span className="text-ink-3">Signed version {version}, not this one</span>
        </li>
      ))}
      {missing.map(({ memberId, name }) => (
        <li key={memberId} className={ROW}>
          <SignGlyph kind="pending" />
          <span className="min-w-0 break-words">{name}</span>
          <span className="text-ink-3">Has not answered</span>
        </li>
      ))}
    </ul>
  );
}

const ROW =
  "grid min-h-8 grid-cols-[16px_96px_minmax(0,1fr)] items-center gap-x-3 md:grid-cols-[16px_112px_minmax(0,1fr)_auto] print:min-h-[6.4mm] print:grid-cols-[5mm_26mm_minmax(0,1fr)_auto] print:text-[9.5pt]";
const WHEN =
  "text-xs text-ink-3 tabular-nums max-md:col-start-3 max-md:pb-1 print:col-start-4 print:pb-0 print:text-right";
