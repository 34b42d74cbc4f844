"use client";
// Which other criterion does this one go into, and why is one parked?
import { useState } from "react";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { RadioCards } from "@/ui/radio-cards";
import { ReasonDialog } from "@/ui/reason-dialog";
import type { Ledger, Row } from "./use-criteria";

type Props = { ledger: Ledger; row: Row; onClose: () => void };

/** Asks why a criterion is parked: the record keeps the reason. */
export function ParkDialog({ ledger, row, onClose }: Props) {
  return (
    <ReasonDialog
      title={`Park ${row.name}?`}
      description="It is kept for the record, isn't weighed, and can be brought back."
      confirm="Park it"
      placeholder="Our policy already asks for it."
      onClose={onClose}
      onReason={(reason) => {
        ledger.put(row, "parked", reason);
        onClose();
      }}
    />
  );
}

/** Chooses the criterion that stays; the other's support and notes go with it. */
export function MergeDialog({ ledger, row, onClose }: Props) {
  const others = ledger.criteria.filter((each) => each.id !== row.id && each.state !== "parked");
  const hinted = ledger.hints.find((hint) => hint.id === row.id)?.withId ?? null;
  const [intoId, setInto] = useState(hinted);
  const into = others.find((each) => each.id === intoId);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Merge ${row.name} into …`}
      description="The one that stays keeps its words and scale, and gets the other's support and notes."
      actions={
        <>
          <Button
            variant="primary"
            disabled={!into}
            onClick={() => {
              if (into) ledger.merge(row, into);
              onClose();
            }}
          >
            {into ? `Merge into ${into.name}` : "Merge"}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <div className="max-h-[50dvh] overflow-y-auto p-0.5">
        <RadioCards
          label="The criterion that stays"
          value={intoId}
          onValue={setInto}
          options={others.map(({ id, name, definition }) => ({ value: id, title: name, text: definition }))}
        />
      </div>
    </Dialog>
  );
}
