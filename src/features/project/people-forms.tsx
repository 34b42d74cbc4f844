"use client";
// Who takes part, and who facilitates?
import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { isAtLeast } from "@/domain/access/policy";
import { useTRPC } from "@/trpc/client";
import { fieldErrors } from "@/trpc/field-errors";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { FocusFirst } from "@/ui/focus-first";
import { Select } from "@/ui/select";
import { PeopleChoice } from "./people-choice";
import type { Here, ProjectShown } from "./use-project";

type Props = { here: Here; shell: ProjectShown; onDone: (changed: boolean) => void };

/** Everyone, or chosen people. Whoever is left out sees the project no more. */
export function PeopleForm({ here, shell, onDone }: Props) {
  const trpc = useTRPC();
  const { data: members } = useSuspenseQuery(trpc.team.members.queryOptions({ team: here.team }));
  const { data: participants } = useSuspenseQuery(trpc.project.participants.queryOptions(here));
  const [chosen, setChosen] = useState(shell.limited ? participants.map(({ id }) => id) : null);
  const choose = useMutation(trpc.project.choose.mutationOptions({ onSuccess: () => onDone(true) }));
  const others = chosen?.filter((id) => id !== shell.facilitatorId) ?? null;
  return (
    <FocusFirst className="grid gap-4">
      <PeopleChoice members={members} facilitatorId={shell.facilitatorId} chosen={chosen} onChange={setChosen} />
      <Saying error={choose.error} />
      <Buttons
        pending={choose.isPending}
        onSave={() => choose.mutate({ ...here, participants: others })}
        onDone={onDone}
      />
    </FocusFirst>
  );
}

/** Hands the project to someone else, who is told of it. */
export function FacilitatorForm({ here, shell, onDone }: Props) {
  const trpc = useTRPC();
  const { data: members } = useSuspenseQuery(trpc.team.members.queryOptions({ team: here.team }));
  const able = members.filter(({ role }) => isAtLeast(role, "member"));
  const [memberId, setMember] = useState(shell.facilitatorId);
  const assign = useMutation(trpc.project.assign.mutationOptions({ onSuccess: () => onDone(true) }));
  const isMine = shell.me.memberId === shell.facilitatorId;
  return (
    <FocusFirst className="grid gap-4">
      <Field
        label="Facilitator"
        error={fieldErrors(assign.error).fields.memberId}
        hint={isMine ? "Opening and revealing rounds, locking and sealing go with it: you hand them over." : undefined}
        className="max-w-80"
      >
        <Select
          value={memberId}
          onValue={setMember}
          options={able.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Field>
      <Saying error={assign.error} />
      <Buttons
        pending={assign.isPending}
        onSave={() => (memberId === shell.facilitatorId ? onDone(false) : assign.mutate({ ...here, memberId }))}
        onDone={onDone}
      />
    </FocusFirst>
  );
}

function Saying({ error }: { error: Parameters<typeof fieldErrors>[0] }) {
  const { rest } = fieldErrors(error);
  return (
    rest && (
      <p role="alert" className="text-13 font-medium text-danger">
        {rest}
      </p>
    )
  );
}

function Buttons({
  pending,
  onSave,
  onDone,
}: {
  pending: boolean;
  onSave: () => void;
  onDone: (changed: boolean) => void;
}) {
  return (
    <div className="flex gap-2">
      <Button variant="primary" pending={pending} onClick={onSave}>
        Save
      </Button>
      <Button variant="quiet" onClick={() => onDone(false)}>
        Cancel
      </Button>
    </div>
  );
}
