"use client";
// What is this scenario called?
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { weightsWords } from "@/domain/comparison/saved-scenario";
import { useTRPC } from "@/trpc/client";
import { fieldErrors } from "@/trpc/field-errors";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field } from "@/ui/field";
import { TextInput } from "@/ui/text-input";
import { toast } from "@/ui/toaster";
import type { Compared } from "./use-comparison";
import { partsOf, type Saved } from "./use-scenario-acts";

/** Saves the weights that are shown under a name, or gives the scenario `renamed` another one. */
export default function ScenarioNameDialog({
  compared: { here, shown, scenarios, open },
  renamed,
  onClose,
}: {
  compared: Compared;
  renamed?: Saved | undefined;
  onClose: () => void;
}) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [name, setName] = useState(renamed?.name ?? "");
  const finish = async (said: string) => {
    await queries.invalidateQueries(trpc.scenarios.pathFilter());
    onClose();
    toast(said);
  };
  const rename = useMutation(
    trpc.scenarios.rename.mutationOptions({ onSuccess: () => finish(`It is called “${name.trim()}” now`) }),
  );
  const save = useMutation(
    trpc.scenarios.save.mutationOptions({
      onSuccess: async ({ number }) => {
        await finish(`“${name.trim()}” is saved`);
        open(number);
        // What was pressed is gone by now.
        document.getElementById("main")?.focus({ preventScroll: true });
      },
    }),
  );
  const act = renamed ? rename : save;
  const { fields, rest } = fieldErrors(act.error);
  const submit = () => {
    if (act.isPending) return;
    if (renamed) rename.mutate({ ...here, id: renamed.id, version: renamed.version, name });
    else save.mutate({ ...here, name, parts: partsOf(shown) });
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={renamed ? `Rename “${renamed.name}”` : "Save this scenario"}
      description={
        renamed ? undefined : "Everyone in the project finds it here, with your name. The group’s weights stay."
      }
      actions={
        <>
          <Button type="submit" form="scenario-name" variant="primary" pending={act.isPending}>
            {renamed ? "Rename" : "Save"}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <form
        id="scenario-name"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Field label="Name" error={fields.name} hint="What it asks: “Cheap to run”, “If hiring gets harder”.">
          <TextInput value={name} onValue={setName} maxLength={60} autoComplete="off" />
        </Field>
        {!renamed && (
          <p className="mt-4 text-13 text-pretty text-ink-2">{weightsWords(partsOf(shown), shown.criteria)}</p>
        )}
        {rest && (
          <p role="alert" className="mt-4 text-13 font-medium text-danger">
            {rest}
          </p>
        )}
        {!renamed && scenarios.length >= 40 && (
          <p className="mt-4 text-13 text-ink-3">{scenarios.length} of 50 are kept in this project.</p>
        )}
      </form>
    </Dialog>
  );
}
