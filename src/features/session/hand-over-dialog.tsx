"use client";
// Who leads from here on?
import { useState } from "react";
import { isAtLeast } from "@/domain/access/policy";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { Field } from "@/ui/field";
import { RadioCards } from "@/ui/radio-cards";
import type { Session } from "./use-session";

/** Hands the project, and so the meeting, to someone who is here. */
export function HandOverDialog({ session, onClose }: { session: Session; onClose: () => void }) {
  const { state, acts } = session;
  const able = state.seats.filter(
    ({ memberId, role }) => memberId !== state.facilitator.memberId && isAtLeast(role, "member"),
  );
  const [chosen, setChosen] = useState<string | null>(able[0]?.memberId ?? null);
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Hand over to"
      description="They lead the session and the project from then on, and can hand it back."
      confirm="Hand over"
      pending={acts.isPending}
      onConfirm={() => chosen && acts.handOver(chosen, onClose)}
    >
      {able.length === 0 ? (
        <p className="text-ink-2">Nobody is here who could lead. Members of the team can.</p>
      ) : (
        <Field label="Who" group hideLabel>
          <RadioCards
            value={chosen}
            onValue={setChosen}
            options={able.map(({ memberId, name, observes }) => ({
              value: memberId,
              title: name,
              ...(observes && { note: "observes" }),
            }))}
          />
        </Field>
      )}
    </ConfirmDialog>
  );
}
