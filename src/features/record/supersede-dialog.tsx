"use client";
// What starts a decision anew?
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTRPC } from "@/trpc/client";
import { fieldErrors } from "@/trpc/field-errors";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { Field } from "@/ui/field";
import { TextInput } from "@/ui/text-input";
import type { Here } from "./use-decision";

/** Opens a project with the same criteria and candidates that is to supersede this record, and goes there. */
export default function SupersedeDialog({
  here,
  title: old,
  onClose,
}: {
  here: Here;
  title: string;
  onClose: () => void;
}) {
  const router = useRouter();
  const client = useQueryClient();
  const [title, setTitle] = useState(old);
  const supersede = useMutation(
    useTRPC().record.supersede.mutationOptions({
      onSuccess: async ({ project }) => {
        router.push(`/t/${here.team}/p/${project}/frame`);
        await client.invalidateQueries();
      },
    }),
  );
  const { fields, rest } = fieldErrors(supersede.error);
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title="Decide this anew"
      description="A new project starts with these criteria and candidates. This record stands until the new decision is sealed; then it points to it."
      confirm="Open the project"
      pending={supersede.isPending}
      onConfirm={() => supersede.mutate({ ...here, title })}
    >
      <Field label="Name of the new project" error={fields.title ?? rest}>
        <TextInput value={title} onValue={setTitle} maxLength={80} />
      </Field>
    </ConfirmDialog>
  );
}
