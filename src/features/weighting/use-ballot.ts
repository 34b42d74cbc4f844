"use client";
// What has this voter written, submitted, and sent?
import { useEffect, useEffectEvent, useState } from "react";
import { ballotOrder } from "@/domain/weighting/ballot-order";
import type { Answers } from "@/domain/weighting/method";
import { revoteQuestion } from "@/domain/weighting/revote";
import { type Handed, keep, onKeptElsewhere, readKept } from "./kept-ballot";
import { useBallotDraft } from "./use-ballot-draft";
import { useBallotSender } from "./use-ballot-sender";
import { useReceipt } from "./use-receipt";
import type { CurrentRound, Weighing } from "./use-weighing";
import { useWritten, type Written } from "./use-written";

export type BallotState = ReturnType<typeof useBallot>;

/** What can be said instead of a vote, with its sentence: `others` are those that a live session offers beside the ballots. */
export type OtherAnswer = { id: string; title: string; text: string; act: () => void };

/**
 * One voter's ballot in the round under way. What is written is kept on this device at once and on the server a moment later;
 * what is submitted stays on the device until the server has it, through lost connections and reloads.
 */
export function useBallot(weighing: Weighing, round: CurrentRound, others: readonly OtherAnswer[] = []) {
  const { state, shell } = weighing;
  const { memberId } = shell.me;
  const receipt = useReceipt(weighing, round);
  const cast = round.mine.ballot ?? receipt.ballot;
  const draft = useBallotDraft(weighing, round);
  const { written, touched, ...writing } = useWritten(writtenOf(cast ?? round.mine.last), draft.write);
  const { answers, reasons } = written;
  const [isChanging, setChanging] = useState(!round.mine.hasVoted);
  const [waiting, setWaiting] = useState<Handed | null>(null);
  const [late, setLate] = useState<string | null>(null);
  const asked = state.criteria.filter(({ id }) => round.criterionIds.includes(id));
  const sender = useBallotSender(weighing, round);

  const restore = useEffectEvent(async () => {
    const kept = readKept(round.id, memberId) ?? (round.mine.hasVoted ? null : await draft.read());
    if (!kept || touched.current) return;
    if (kept.waiting && cast && isSame(kept.waiting, cast)) return draft.drop();
    writing.restore({ answers: kept.answers, reasons: kept.reasons, sketch: kept.sketch ?? {} });
    setWaiting(kept.waiting);
    setLate(kept.late ?? null);
    if (kept.waiting) void send(kept.waiting);
    else setChanging(!(round.secrecy === "anonymous" && round.mine.hasVoted));
  });
  useEffect(() => {
    void restore();
    return onKeptElsewhere(round.id, memberId, () => void restore());
  }, [round.id, memberId]);

  const send = async (handed: Handed) => {
    const outcome = await sender.send(handed);
    if (outcome.is === "waiting") return;
    if (outcome.is === "received") {
      draft.drop();
      if (outcome.receipt) receipt.keep(outcome.receipt);
    } else {
      const at = new Date().toISOString();
      keep(round.id, memberId, { ...written, at, waiting: null, late: outcome.closedAt });
      setLate(outcome.closedAt);
    }
    setWaiting(null);
    setChanging(outcome.is === "refused");
    await weighing.refresh();
  };

  const submit = (kind: Handed["kind"], given = answers) => {
    const handed: Handed = { kind, answers: kind === "vote" ? given : {}, reasons, requestId: crypto.randomUUID() };
    keep(round.id, memberId, { ...written, answers: given, at: new Date().toISOString(), waiting: handed });
    setWaiting(handed);
    void send(handed);
  };

  const resend = useEffectEvent(() => {
    if (waiting) void send(waiting);
  });
  const isStuck = waiting !== null && sender.trouble === "offline";
  useEffect(() => {
    if (!isStuck) return;
    const again = () => resend();
    const timer = setInterval(again, 5_000);
    window.addEventListener("online", again);
    window.addEventListener("beforeunload", holdBack);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", again);
      window.removeEventListener("beforeunload", holdBack);
    };
  }, [isStuck]);

  return {
    ...{ round, memberId, ...written, waiting, cast, isChanging, others },
    ...{ stage: writing.stage, setStage: writing.setStage, step: writing.step, undo: writing.undo },
    criteria: ballotOrder(asked, memberId, round.id),
    ids: round.criterionIds,
    revote: revoteOf(round),
    receipt,
    draft: draft.state,
    trouble: sender.trouble,
    late,
    isSending: sender.isSending,
    setAnswers: (next: Answers) => writing.write({ answers: next }),
    /** Writes what a form comes to, with what it keeps beside it. */
    setWritten: writing.write,
    setReason: (id: string, reason: string) => writing.write({ reasons: { ...reasons, [id]: reason } }),
    flush: draft.flush,
    submit,
    change: () => {
      writing.setStage(null);
      setChanging(true);
    },
    keepCast: () => {
      draft.drop();
      writing.begin(writtenOf(cast));
      setChanging(false);
    },
    withdraw: async () => {
      if (!(await sender.withdraw())) return;
      receipt.forget();
      setChanging(true);
      await weighing.refresh();
    },
  };
}

/** What a ballot begins with: as it was cast, or in a revote as the voter's last one. */
function writtenOf(cast: Handed | null): Written {
  return { answers: cast?.kind === "vote" ? cast.answers : {}, reasons: cast?.reasons ?? {}, sketch: {} };
}

/** What a revote asks of this voter: one question, where their last ballot can keep the others in proportion. */
function revoteOf({ method, criterionIds, aboutId, mine: { last } }: CurrentRound) {
  if (!aboutId || last?.kind !== "vote") return null;
  const question = revoteQuestion(method, last.answers, criterionIds, aboutId);
  return question && { ...question, aboutId, last: last.answers };
}

/** Whether the server has exactly this: its answer may have been lost on the way. */
function isSame(handed: Handed, cast: Handed): boolean {
  const said = ({ kind, answers }: Handed) => JSON.stringify([kind, Object.entries(answers).sort()]);
  return said(handed) === said(cast);
}

function holdBack(event: BeforeUnloadEvent) {
  event.preventDefault();
}
