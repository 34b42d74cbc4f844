"use client";
// Does this candidate meet this must-have?
import { useState } from "react";
import type { VerdictWord } from "@/domain/project/candidate";
import { EditedBy } from "@/trpc/presence/edited-by";
import { Menu, type MenuItem } from "@/ui/menu";
import type { Candidates, MustHave, Row } from "./use-candidates";
import { type Given, useVerdict, verdictWords } from "./use-verdict";
import { VerdictConflict, VerdictDialog } from "./verdict-dialog";

/** The must-have, the verdict as a menu, and the reason of a failure or of its override. */
export function VerdictLine({ candidates, row, mustHave }: { candidates: Candidates; row: Row; mustHave: MustHave }) {
  const [asking, setAsking] = useState<{ what: "fails" | "override"; was: Given } | null>(null);
  const verdict = useVerdict(candidates, row, mustHave);
  const { given } = verdict;
  const { may } = candidates;
  const judge = (to: VerdictWord): MenuItem => ({
    label: verdictWords[to],
    disabled: to === given.verdict,
    onSelect: () => verdict.say({ verdict: to, reason: "" }),
  });
  const items: MenuItem[] = [
    judge("holds"),
    { label: "Fails …", onSelect: () => setAsking({ what: "fails", was: given }) },
    judge("unknown"),
    ...(may.withdraw && given.verdict === "fails"
      ? [
          given.overrideReason
            ? { label: "Rule it out after all", separated: true, onSelect: () => verdict.say({ override: "" }) }
            : {
                label: "Let it stay all the same …",
                separated: true,
                onSelect: () => setAsking({ what: "override", was: given }),
              },
        ]
      : []),
  ];
  const look = given.verdict === "unknown" ? "text-ink-3" : "font-[550] text-ink";
  return (
    <li className="text-13 text-ink-2">
      <span className="flex flex-wrap items-baseline gap-x-2">
        <span className="min-w-0 break-words">{mustHave.name}</span>
        {may.write && !row.withdrawnAt ? (
          <Menu
            label={`${mustHave.name}: ${verdictWords[given.verdict]}. Change`}
            items={items}
            align="start"
            className={`hit rounded-sm underline decoration-1 underline-offset-[3px] hover:text-brand ${look}`}
          >
            {verdictWords[given.verdict]}
          </Menu>
        ) : (
          <span className={look}>{verdictWords[given.verdict]}</span>
        )}
      </span>
      {given.verdict === "fails" && given.reason && (
        <span className="block text-pretty text-ink-3">{given.reason}</span>
      )}
      {given.overrideReason && (
        <span className="block text-pretty text-ink-2">Stays all the same: {given.overrideReason}</span>
      )}
      <EditedBy here={candidates.here} place={`verdict/${row.id}/${mustHave.id}`} className="mt-1" />
      {verdict.late && !asking && <VerdictConflict verdict={verdict} className="mt-2" />}
      {asking && (
        <VerdictDialog
          what={asking.what}
          was={asking.was}
          verdict={verdict}
          row={row}
          mustHave={mustHave}
          onClose={() => setAsking(null)}
        />
      )}
    </li>
  );
}
