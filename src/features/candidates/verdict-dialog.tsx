"use client";
// Why does a candidate fail a must-have, or stay in spite of it?
import { useEditing } from "@/trpc/presence/editing";
import { Conflict } from "@/ui/conflict";
import { ReasonDialog } from "@/ui/reason-dialog";
import type { MustHave, Row } from "./use-candidates";
import { type Given, sayingWords, type useVerdict } from "./use-verdict";

type Verdict = ReturnType<typeof useVerdict>;

/** Asks for the reason; it stays until the reason is taken. Who comes after somebody else sees both and chooses. */
export function VerdictDialog({
  what,
  was,
  verdict,
  row,
  mustHave,
  onClose,
}: {
  what: "fails" | "override";
  was: Given;
  verdict: Verdict;
  row: Row;
  mustHave: MustHave;
  onClose: () => void;
}) {
  useEditing(`verdict/${row.id}/${mustHave.id}`);
  const close = () => {
    verdict.giveUp();
    onClose();
  };
  const words =
    what === "fails"
      ? {
          title: `${row.name} fails “${mustHave.name}”?`,
          description: "It is ruled out, with this reason beside it. Its scores are kept.",
          confirm: "Rule it out",
          placeholder: "Its last release ends in March.",
        }
      : {
          title: `Let ${row.name} stay all the same?`,
          description: `It fails “${mustHave.name}”. The record shows the failure and this reason.`,
          confirm: "Let it stay",
          placeholder: "We buy the commercial licence.",
        };
  return (
    <ReasonDialog
      {...words}
      pending={verdict.isSaying}
      notice={verdict.late && <VerdictConflict verdict={verdict} onDone={onClose} />}
      onClose={close}
      onReason={(reason) =>
        verdict.say(what === "fails" ? { verdict: "fails", reason } : { override: reason }, was, onClose)
      }
    />
  );
}

/** What was said and what stands by now, to choose from. */
export function VerdictConflict({
  verdict: { late, given, say, giveUp, isSaying },
  className,
  onDone,
}: {
  verdict: Verdict;
  className?: string | undefined;
  onDone?: (() => void) | undefined;
}) {
  if (!late) return null;
  return (
    <div className={className}>
      <Conflict
        pending={isSaying}
        rows={[{ label: "Verdict", mine: sayingWords(late), theirs: sayingWords(given) }]}
        onKeepMine={() => say(late, given, onDone)}
        onTakeTheirs={() => {
          giveUp();
          onDone?.();
        }}
      />
    </div>
  );
}
