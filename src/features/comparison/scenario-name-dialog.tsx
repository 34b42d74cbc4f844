"use client";
// What is this scenario called?
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { weightsWords } from "@/domain/comparison/saved-scenario";
import { useTRPC } from "@/trpc/client";
import { fieldErrors } from "@/trpc/field-errors";
import { isStale } from "@/trpc/is-stale";
import { type FieldWords, Meanwhile } from "@/trpc/presence/meanwhile";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field } from "@/ui/field";
import { TextInput } from "@/ui/text-input";
import { toast } from "@/ui/toaster";
import type { Compared } from "./use-comparison";
import { partsOf, type Saved } from "./use-scenario-acts";

const nameWords: FieldWords<{ name: string }> = { name: { label: "Name", text: ({ name }) => name } };

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
  const [was, setWas] = useState(renamed?.name ?? "");
  // As it is by now: its weights may change while it gets another name.
  const live = scenarios.find(({ id }) => id === renamed?.id) ?? renamed;
  const finish = async (said: string) => {
    await queries.invalidateQueries(trpc.scenarios.pathFilter());
    onClose();
    toast(said);
  };
  const rename = useMutation(
    trpc.scenarios.rename.mutationOptions({
      onSuccess: () => finish(`It is called “${name.trim()}” now`),
      onError: (error) => isStale(error) && void queries.invalidateQueries(trpc.scenarios.pathFilter()),
    }),
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
  const { fields, rest } = fieldErrors(isStale(act.error) ? null : act.error);
  const submit = (sent = name) => {
    if (act.isPending) return;
    if (live) rename.mutate({ ...here, id: live.id, version: live.version, name: sent });
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
        {live && (
          <Meanwhile
            base={{ name: was }}
            mine={{ name }}
            stored={{ name: live.name }}
            words={nameWords}
            error={rename.error}
            pending={rename.isPending}
            onSettle={(settled, how) => {
              setWas(live.name);
              setName(settled.name);
              rename.reset();
              if (how === "leave") onClose();
              if (how === "save") submit(settled.name);
            }}
          />
        )}
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
