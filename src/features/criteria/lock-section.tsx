"use client";
// When do the criteria stand still, and who said so?
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { listed } from "@/domain/wording/sentence";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { Button, ButtonLink } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { dayText } from "@/ui/date-time";
import { ReasonDialog } from "@/ui/reason-dialog";
import { toast } from "@/ui/toaster";
import type { Ledger } from "./use-criteria";

/** What locking does, and its button; once locked, who did it when, and the way back. */
export function LockSection({ ledger }: { ledger: Ledger }) {
  return ledger.shell.phase === "framing" ? <Unlocked ledger={ledger} /> : <Locked ledger={ledger} />;
}

function Unlocked({ ledger }: { ledger: Ledger }) {
  const { here, shell, may } = ledger;
  const trpc = useTRPC();
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const lock = useMutation(
    trpc.criteria.lock.mutationOptions({
      onSuccess: () => {
        toast("The criteria are locked", { text: "The weights can be given now." });
        router.push(`/t/${here.team}/p/${here.project}/weights`);
      },
      onError: (error) => toast(saidOf(error), { tone: "error" }),
      onSettled: () => {
        setAsking(false);
        return ledger.refresh();
      },
    }),
  );
  const proposed = ledger.of("proposed").map(({ name }) => name);
  const weighed = ledger.of("agreed").filter(({ direction }) => direction !== "must").length;
  const parks =
    proposed.length === 0
      ? "Nothing is left to settle."
      : `What is still proposed is parked: for now ${listed(proposed.slice(0, 5))}${proposed.length > 5 ? " and others" : ""}.`;
  return (
    <section aria-labelledby="lock" className={FRAME}>
      <div>
        <h2 id="lock">Locking opens the weights</h2>
        <ul className="mt-2 grid max-w-[68ch] gap-1.5 text-pretty text-ink-2">
          <li>Names, definitions and scales stand still, so every ballot weighs the same thing.</li>
          <li>{parks}</li>
          <li>Unlocking is possible with a reason. It voids the open round, and the trail shows it.</li>
          {weighed < 2 && <li className="text-ink">Agree on at least two criteria to weigh first.</li>}
          {weighed > 9 && <li className="text-ink">{weighed} criteria: beyond nine, weights get noisy.</li>}
          {!may.lock && <li className="text-ink">{shell.facilitatorName} locks them.</li>}
        </ul>
      </div>
      {may.lock && (
        <Button disabled={weighed < 2} onClick={() => setAsking(true)}>
          <LockIcon /> Lock the criteria
        </Button>
      )}
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={`Lock ${weighed} criteria?`}
        description={`The team weighs them next. ${parks}`}
        confirm="Lock the criteria"
        pending={lock.isPending}
        onConfirm={() => lock.mutate(here)}
      />
    </section>
  );
}

function Locked({ ledger }: { ledger: Ledger }) {
  const { here, shell, lockedBy, may } = ledger;
  const trpc = useTRPC();
  const [isAsking, setAsking] = useState(false);
  const unlock = useMutation(
    trpc.criteria.unlock.mutationOptions({
      onSuccess: () => toast("The criteria can be written again"),
      onError: (error) => toast(saidOf(error), { tone: "error" }),
      onSettled: () => {
        setAsking(false);
        return ledger.refresh();
      },
    }),
  );
  const canUnlock = may.lock && shell.phase === "weighing";
  return (
    <section aria-labelledby="lock" className={FRAME}>
      <div>
        <h2 id="lock" className="flex items-center gap-2">
          <LockIcon /> Locked{shell.criteriaLockedAt && ` on ${dayText(shell.criteriaLockedAt)}`}
          {lockedBy && ` by ${lockedBy}`}
        </h2>
        <p className="mt-2 max-w-[68ch] text-pretty text-ink-2">
          Names, definitions and scales stand still, so every ballot weighs the same thing.
          {canUnlock && " Unlocking voids the open round, and the trail shows it."}
          {shell.phase === "scoring" && " To change them, open the weights again first."}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <ButtonLink
          href={`/t/${here.team}/p/${here.project}/weights`}
          variant={shell.phase === "weighing" ? "primary" : "plain"}
        >
          Go to the weights
        </ButtonLink>
        {canUnlock && <Button onClick={() => setAsking(true)}>Unlock …</Button>}
      </div>
      {isAsking && (
        <ReasonDialog
          title="Unlock the criteria?"
          description="The open round is voided with its ballots; what was revealed before stays in the record."
          confirm="Unlock them"
          placeholder="Two of us read the scale of Hiring the other way round."
          pending={unlock.isPending}
          onClose={() => setAsking(false)}
          onReason={(reason) => unlock.mutate({ ...here, reason })}
        />
      )}
    </section>
  );
}

function LockIcon() {
  return (
    <svg
      width="12"
      height="14"
      viewBox="0 0 12 14"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <rect x="1" y="6" width="10" height="7" rx="1" />
      <path d="M3.5 6V4a2.5 2.5 0 0 1 5 0v2" />
    </svg>
  );
}

const FRAME =
  "mt-12 grid items-end gap-x-12 gap-y-4 border-t-2 border-ink pt-5 md:grid-cols-[minmax(0,1fr)_auto] print:hidden";
