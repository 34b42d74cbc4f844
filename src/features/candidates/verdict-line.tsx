"use client";
// Does this candidate meet this must-have?
import { useState } from "react";
import type { VerdictWord } from "@/domain/project/candidate";
import { Menu, type MenuItem } from "@/ui/menu";
import { ReasonDialog } from "@/ui/reason-dialog";
import type { Candidates, MustHave, Row } from "./use-candidates";

const words: Record<VerdictWord, string> = { holds: "Holds", fails: "Fails", unknown: "Unknown" };

/** The must-have, the verdict as a menu, and the reason of a failure or of its override. */
export function VerdictLine({ candidates, row, mustHave }: { candidates: Candidates; row: Row; mustHave: MustHave }) {
  const [asking, setAsking] = useState<"fails" | "override" | null>(null);
  const given = row.verdicts.find(({ criterionId }) => criterionId === mustHave.id);
  const verdict: VerdictWord = given?.verdict ?? "unknown";
  const { may } = candidates;
  const judge = (to: VerdictWord): MenuItem => ({
    label: words[to],
    disabled: to === verdict,
    onSelect: () => candidates.judge(row, mustHave, to),
  });
  const items: MenuItem[] = [
    judge("holds"),
    { label: "Fails …", onSelect: () => setAsking("fails") },
    judge("unknown"),
    ...(may.withdraw && verdict === "fails"
      ? [
          given?.overrideReason
            ? {
                label: "Rule it out after all",
                separated: true,
                onSelect: () => candidates.override(row, mustHave, ""),
              }
            : { label: "Let it stay all the same …", separated: true, onSelect: () => setAsking("override") },
        ]
      : []),
  ];
  const look = verdict === "unknown" ? "text-ink-3" : "font-[550] text-ink";
  return (
    <li className="text-13 text-ink-2">
      <span className="flex flex-wrap items-baseline gap-x-2">
        <span className="min-w-0 break-words">{mustHave.name}</span>
        {may.write && !row.withdrawnAt ? (
          <Menu
            label={`${mustHave.name}: ${words[verdict]}. Change`}
            items={items}
            align="start"
            className={`hit rounded-sm underline decoration-1 underline-offset-[3px] hover:text-brand ${look}`}
          >
            {words[verdict]}
          </Menu>
        ) : (
          <span className={look}>{words[verdict]}</span>
        )}
      </span>
      {verdict === "fails" && given?.reason && <span className="block text-pretty text-ink-3">{given.reason}</span>}
      {given?.overrideReason && (
        <span className="block text-pretty text-ink-2">Stays all the same: {given.overrideReason}</span>
      )}
      {asking === "fails" && (
        <ReasonDialog
          title={`${row.name} fails “${mustHave.name}”?`}
          description="It is ruled out, with this reason beside it. Its scores are kept."
          confirm="Rule it out"
          placeholder="Its last release ends in March."
          onClose={() => setAsking(null)}
          onReason={(reason) => {
            candidates.judge(row, mustHave, "fails", reason);
            setAsking(null);
          }}
        />
      )}
      {asking === "override" && (
        <ReasonDialog
          title={`Let ${row.name} stay all the same?`}
          description={`It fails “${mustHave.name}”. The record shows the failure and this reason.`}
          confirm="Let it stay"
          placeholder="We buy the commercial licence."
          onClose={() => setAsking(null)}
          onReason={(reason) => {
            candidates.override(row, mustHave, reason);
            setAsking(null);
          }}
        />
      )}
    </li>
  );
}
