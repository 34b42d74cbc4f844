"use client";
// What has to be found out before the team can agree on a criterion?
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { isAtLeast } from "@/domain/access/policy";
import { useTRPC } from "@/trpc/client";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import type { Meeting } from "./use-meeting";

/** Parks a criterion with a task, and who does it until when. */
export function ParkDialog({
  meeting: { here, acts },
  about,
  onClose,
}: {
  meeting: Meeting;
  about: { id: string; name: string };
  onClose: () => void;
}) {
  const trpc = useTRPC();
  const { data: people = [] } = useQuery(trpc.project.participants.queryOptions(here, { staleTime: 60_000 }));
  const [task, setTask] = useState("");
  const [ownerId, setOwner] = useState("");
  const [dueOn, setDue] = useState("");
  const [isMissing, setMissing] = useState(false);
  const park = () => {
    setMissing(task.trim() === "");
    if (task.trim() === "") return;
    acts.park({ criterionId: about.id, task: task.trim(), ownerId: ownerId || null, dueOn: dueOn || null }, onClose);
  };
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Park ${about.name}?`}
      description="It waits with a task. The summary names the task, and who does it until when."
      confirm="Park it"
      pending={acts.isPending}
      onConfirm={park}
    >
      <div className="grid gap-4">
        <Field label="What is to be done" error={isMissing ? "Say what is to be done." : undefined}>
          <TextArea value={task} onValue={setTask} maxLength={500} rows={2} />
        </Field>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Who" optional="optional">
            <Select
              value={ownerId}
              onValue={setOwner}
              options={[
                { value: "", label: "Nobody yet" },
                ...people
                  .filter(({ role }) => isAtLeast(role, "member"))
                  .map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          </Field>
          <Field label="Until" optional="optional">
            <TextInput type="date" value={dueOn} onValue={setDue} />
          </Field>
        </div>
      </div>
    </ConfirmDialog>
  );
}
