"use client";
// What has to be done before we can go on with this?
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { isAtLeast } from "@/domain/access/policy";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import { useTRPC } from "../client";
import type { useSessionActs } from "./use-session-acts";

/** Parks an item of the agenda, or a criterion, with a task, and who does it until when. */
export function ParkDialog({
  here,
  acts,
  what,
  name,
  onClose,
}: {
  here: { team: string; project: number };
  acts: ReturnType<typeof useSessionActs>;
  what: { itemId: string } | { criterionId: string };
  name: string;
  onClose: () => void;
}) {
  const trpc = useTRPC();
  const { data: people } = useQuery(trpc.project.participants.queryOptions(here, { staleTime: 60_000 }));
  const [task, setTask] = useState("");
  const [ownerId, setOwner] = useState("");
  const [dueOn, setDue] = useState("");
  const [isMissing, setMissing] = useState(false);
  const send = () => {
    setMissing(task.trim() === "");
    if (task.trim() && !acts.isPending)
      acts.park(what, { task: task.trim(), ownerId: ownerId || null, dueOn: dueOn || null }, onClose);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Park “${name}”`}
      description="It waits with a task. The summary names the task, and who does it until when."
      actions={
        <>
          <Button variant="primary" pending={acts.isPending} onClick={send}>
            Park it
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <div className="grid gap-4">
        <Field label="What is to be done" error={isMissing ? "Say what is to be done." : undefined}>
          <TextArea
            value={task}
            onValue={setTask}
            maxLength={500}
            placeholder="Measure the failover on our own cluster"
            rows={2}
          />
        </Field>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Who" optional="optional">
            <Select
              value={ownerId}
              onValue={setOwner}
              options={[
                { value: "", label: "Nobody yet" },
                ...(people ?? [])
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
    </Dialog>
  );
}
