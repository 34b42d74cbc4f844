"use client";
// What else is there to go through?
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type ItemKindId, itemKindIds, itemKinds } from "@/domain/session/item-kinds";
import { useTRPC } from "@/trpc/client";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import type { Session } from "./use-session";

/** Puts something at the end of the agenda: a talk about a criterion or about free words, or a stage once more. */
export function AddItemDialog({ session, onClose }: { session: Session; onClose: () => void }) {
  const { here, acts } = session;
  const trpc = useTRPC();
  const { data: weighing } = useQuery(trpc.weighting.state.queryOptions(here));
  const [kind, setKind] = useState<ItemKindId>("talk");
  const [criterionId, setCriterion] = useState("");
  const [title, setTitle] = useState("");
  const [isMissing, setMissing] = useState(false);
  const isTalk = kind === "talk";
  const send = () => {
    const lacks = isTalk && !criterionId && title.trim() === "";
    setMissing(lacks);
    if (lacks || acts.isPending) return;
    acts.addItem({ kind, title: isTalk ? title.trim() : "", criterionId: (isTalk && criterionId) || null }, onClose);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Add to the agenda"
      description="It comes last; rearrange moves it."
      actions={
        <>
          <Button variant="primary" pending={acts.isPending} onClick={send}>
            Add
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Field label="What">
          <Select
            value={kind}
            onValue={(value) => setKind(value as ItemKindId)}
            options={["talk" as const, ...itemKindIds.filter((id) => id !== "talk")].map((id) => ({
              value: id,
              label: id === "talk" ? "Talk about something" : itemKinds[id].title,
            }))}
          />
        </Field>
        {isTalk && (
          <>
            <Field label="A criterion" optional="optional">
              <Select
                value={criterionId}
                onValue={setCriterion}
                options={[
                  { value: "", label: "None" },
                  ...(weighing?.criteria ?? []).map(({ id, name }) => ({ value: id, label: name })),
                ]}
              />
            </Field>
            <Field
              label={criterionId ? "In other words" : "The topic"}
              optional={criterionId ? "optional" : undefined}
              error={isMissing ? "Name the topic, or choose a criterion." : undefined}
            >
              <TextInput
                value={title}
                onValue={setTitle}
                maxLength={200}
                placeholder={criterionId ? "" : "Who would run this at night?"}
              />
            </Field>
          </>
        )}
      </form>
    </Dialog>
  );
}
