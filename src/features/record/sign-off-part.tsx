"use client";
// Who has signed, and what do I say?
import { useState } from "react";
import { needsReason, type Stance, tally } from "@/domain/record/sign-off";
import { capitalised, counted } from "@/domain/wording/sentence";
import { Button } from "@/ui/button";
import { DateTime } from "@/ui/date-time";
import { Field } from "@/ui/field";
import { SignGlyph } from "@/ui/sign-glyph";
import { TextArea } from "@/ui/text-area";
import { type Here, type Read, useActs } from "./use-decision";
import { acts, signed } from "./words";

/** The row of signatures and, for those who may sign, their own. `isSettled` is false while a change is still on its way. */
export function SignOffPart({
  here,
  read,
  me,
  isSettled,
}: {
  here: Here;
  read: Read;
  me: string | null;
  isSettled: boolean;
}) {
  const { given, outdated, missing } = read.matter.signing;
  const people = [
    ...given.map((each) => ({ ...each, isNow: true as const })),
    ...outdated.map((each) => ({ ...each, isNow: false as const })),
    ...missing.map((each) => ({ ...each, isNow: null })),
  ].sort((a, b) => a.name.localeCompare(b.name, "en"));
  return (
    <section aria-labelledby="sign-off" className="mt-2 border-t border-ink pt-5">
      <header className="mb-3 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 id="sign-off">Sign-off</h2>
        <p className="text-13 text-ink-2">{standing(read)}</p>
      </header>
      <ul className="grid border-y border-border max-md:border-b-0 md:grid-cols-[repeat(auto-fill,minmax(148px,1fr))]">
        {people.map((one) => (
          <li
            key={one.memberId}
            className="grid content-start gap-x-3 gap-y-1 max-md:min-h-11 max-md:grid-cols-[96px_minmax(0,1fr)_auto] max-md:content-center max-md:items-center max-md:border-b max-md:border-border md:border-l md:border-border md:py-3 md:pr-2 md:pl-4 md:first:border-l-0 md:first:pl-0"
          >
            <span className="min-w-0 font-[550] break-words">{one.name}</span>
            <span className="flex items-center gap-2 text-13 text-ink-2">
              <SignGlyph kind={one.isNow ? signed[one.stance].glyph : "pending"} />
              {one.isNow ? signed[one.stance].word : one.isNow === null ? "Not yet" : `Signed version ${one.version}`}
            </span>
            {one.isNow && <DateTime iso={one.at} withTime className="text-xs text-ink-3 tabular-nums md:pl-6" />}
          </li>
        ))}
      </ul>
      {me !== null && <Own here={here} read={read} me={me} isSettled={isSettled} />}
    </section>
  );
}

function Own({ here, read, me, isSettled }: { here: Here; read: Read; me: string; isSettled: boolean }) {
  const { sign, takeBack } = useActs(here);
  const [stance, setStance] = useState<Stance | null>(null);
  const [reason, setReason] = useState("");
  const mine = read.matter.signing.given.find(({ memberId }) => memberId === me);
  const mayWrite = read.version > 0 && isSettled;
  const give = (what: Stance, why: string) =>
    sign.mutate(
      { ...here, version: read.version, hash: read.signedHash, stance: what, reason: why },
      { onSuccess: () => setStance(null) },
    );
  const choose = (what: Stance) => {
    if (!needsReason(what)) return give(what, "");
    setReason(mine?.stance === what ? mine.reason : "");
    setStance(what);
  };
  const missing = sign.error?.data?.field === "reason" ? sign.error.message : undefined;
  return (
    <div className="mt-4">
      <div className="flex flex-wrap items-center gap-2">
        <span className="mr-2 text-13 text-ink-2 max-[900px]:basis-full">
          Yours{mine?.reason ? `: “${mine.reason}”` : ""}
        </span>
        {(Object.keys(acts) as Stance[]).map((what) => (
          <Button
            key={what}
            disabled={!mayWrite}
            pending={sign.isPending && sign.variables.stance === what}
            aria-pressed={(stance ?? mine?.stance) === what}
            onClick={() => choose(what)}
          >
            {acts[what]}
          </Button>
        ))}
        {mine && (
          <Button variant="quiet" pending={takeBack.isPending} onClick={() => takeBack.mutate(here)}>
            Take it back
          </Button>
        )}
      </div>
      {stance !== null && (
        <form
          className="mt-3 max-w-[624px]"
          onSubmit={(event) => {
            event.preventDefault();
            give(stance, reason);
          }}
        >
          <Field label={stance === "object" ? "Why you object" : "What concerns you"} error={missing}>
            <TextArea lasting autoFocus rows={2} value={reason} onValue={setReason} />
          </Field>
          <div className="mt-2 flex gap-2">
            <Button type="submit" pending={sign.isPending}>
              {stance === "object" ? "Sign as objecting" : "Sign with this concern"}
            </Button>
            <Button variant="quiet" onClick={() => setStance(null)}>
              Cancel
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}

/** “Four of six must approve. Four do, one of them with a concern.” */
function standing({ matter: { signing } }: Read): string {
  const { quorum, of, approving, concerns } = tally(signing.quorum, signing.of, signing.given);
  const must = `${capitalised(counted(quorum))} of ${counted(of)} must approve.`;
  const who =
    approving === 0 ? "Nobody has yet" : `${capitalised(counted(approving))} ${approving === 1 ? "does" : "do"}`;
  const concern =
    concerns === 0 ? "" : approving === concerns ? ", with a concern" : `, ${counted(concerns)} of them with a concern`;
  return `${must} ${who}${concern}.`;
}
