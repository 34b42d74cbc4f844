"use client";
// How are deadline, weighing and quorum set?
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Settings } from "@/domain/project/project";
import type { WeightMethodId } from "@/domain/weighting/method-ids";
import { useTRPC } from "@/trpc/client";
import { fieldErrors } from "@/trpc/field-errors";
import { isStale } from "@/trpc/is-stale";
import { EditedBy } from "@/trpc/presence/edited-by";
import { useEditing } from "@/trpc/presence/editing";
import { type FieldWords, Meanwhile } from "@/trpc/presence/meanwhile";
import { Button } from "@/ui/button";
import { dayText } from "@/ui/date-time";
import { Field } from "@/ui/field";
import { NumberInput, TextInput } from "@/ui/text-input";
import type { Here, ProjectShown } from "./use-project";
import { WeighingChoice } from "./weighing-choice";

/** What a project runs by, all in one; who saves after somebody else sees both and chooses. */
export function SettingsForm({
  here,
  shell,
  onDone,
  onStale,
}: {
  here: Here;
  shell: ProjectShown;
  onDone: (changed: boolean) => void;
  onStale: () => void;
}) {
  const trpc = useTRPC();
  const stored = settingsIn(shell);
  useEditing("settings");
  const [was, setWas] = useState(stored);
  const [form, setForm] = useState(stored);
  const set = useMutation(
    trpc.project.set.mutationOptions({
      onSuccess: () => onDone(true),
      onError: (error) => isStale(error) && onStale(),
    }),
  );
  const { fields, rest } = fieldErrors(isStale(set.error) ? null : set.error);
  const save = (sent = form, base = was) => !set.isPending && set.mutate({ ...here, ...sent, was: base });
  const change = (next: Partial<Settings>) => setForm({ ...form, ...next });
  return (
    <>
      <EditedBy told here={here} place="settings" className="mb-4" />
      <Meanwhile
        base={was}
        mine={form}
        stored={stored}
        words={fieldWords}
        error={set.error}
        pending={set.isPending}
        onSettle={(fields, how) => {
          setWas(stored);
          setForm(fields);
          set.reset();
          if (how === "leave") onDone(true);
          if (how === "save") save(fields, stored);
        }}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
        className="grid gap-5"
      >
        <Field label="Deadline" optional="optional" error={fields.deadline ?? rest} className="max-w-48">
          <TextInput type="date" value={form.deadline ?? ""} onValue={(day) => change({ deadline: day || null })} />
        </Field>
        <WeighingChoice weightMethod={form.weightMethod} named={form.named} onChange={change} />
        <Field
          label="Quorum"
          optional="optional"
          hint="How many must approve before the decision is sealed. Empty: more than half."
          error={fields.quorum}
        >
          <NumberInput
            value={form.quorum}
            min={1}
            max={10_000}
            onValue={(quorum) => change({ quorum })}
            className="max-w-24"
          />
        </Field>
        <div className="flex gap-2">
          <Button type="submit" variant="primary" pending={set.isPending}>
            Save
          </Button>
          <Button variant="quiet" onClick={() => onDone(false)}>
            Cancel
          </Button>
        </div>
      </form>
    </>
  );
}

/** The settings of a project as they are edited. */
export function settingsIn({ deadline, quorum, named, weightMethod }: ProjectShown): Settings {
  return { deadline: deadline?.slice(0, 10) ?? null, quorum, named, weightMethod };
}

const methodWords: Record<WeightMethodId, string> = {
  swing: "swing weights",
  points: "100 points",
  rating: "rating",
  ranking: "ranking",
  "rank-sum": "ranking, in even steps",
  "rank-reciprocal": "ranking, by halves and thirds",
  pairwise: "pairwise comparison",
  "best-worst": "the best and the worst",
};

/** “By 100 points. Names stand beside ballots after the reveal.” */
export function weighingText({ weightMethod, named }: Pick<Settings, "weightMethod" | "named">): string {
  return `By ${methodWords[weightMethod]}. Names ${named ? "stand beside ballots after the reveal" : "are never shown"}.`;
}

/** “More than half of those who take part.” or “Four must approve.” */
export function quorumText(quorum: number | null): string {
  return quorum === null ? "More than half of those who take part must approve." : `${quorum} must approve.`;
}

const fieldWords: FieldWords<Settings> = {
  deadline: { label: "Deadline", text: ({ deadline }) => (deadline ? dayText(deadline) : "None") },
  quorum: { label: "Quorum", text: ({ quorum }) => quorumText(quorum) },
  named: { label: "Names", text: ({ named }) => (named ? "Shown after the reveal" : "Never shown") },
  weightMethod: { label: "Way of weighing", text: ({ weightMethod }) => methodWords[weightMethod] },
};
