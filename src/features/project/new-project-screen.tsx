"use client";
// What does the team decide next?
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { useTRPC } from "@/trpc/client";
import { fieldErrors } from "@/trpc/field-errors";
import { useDraft } from "@/trpc/use-draft";
import { ActionBar } from "@/ui/action-bar";
import { Button, ButtonLink } from "@/ui/button";
import { DraftState } from "@/ui/draft-state";
import { ErrorSummary } from "@/ui/error-summary";
import { Field } from "@/ui/field";
import { PageHead } from "@/ui/page-head";
import { LabelledRow } from "@/ui/section";
import { Page } from "@/ui/shell";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import { MustHaveList } from "./must-have-list";
import { blankOpening, type OpeningForm, openingForm, openingOf, titleFor, withTemplate } from "./opening-form";
import { PeopleChoice } from "./people-choice";
import { TemplateChoice } from "./template-choice";
import { WeighingChoice } from "./weighing-choice";

/** The form of a new project: question, template, and what else can be said at once. It is kept as a draft. */
export function NewProjectScreen({ team, template: asked }: { team: string; template: string | null }) {
  const trpc = useTRPC();
  const { data: templates } = useSuspenseQuery(trpc.catalogue.templates.queryOptions({}));
  const { data: members } = useSuspenseQuery(trpc.team.members.queryOptions({ team }));
  const { data: shell } = useSuspenseQuery(trpc.team.shell.queryOptions({ team }));
  const templateOf = (id: string | null) => templates.find((each) => each.id === id) ?? null;
  const draft = useDraft(team, "project/new", withTemplate(blankOpening, templateOf(asked), null), openingForm);
  const form = draft.value;
  const template = templateOf(form.templateId);
  const change = (next: Partial<OpeningForm>) => draft.set({ ...form, ...next });
  const { submit, isPending, errors, rest } = useOpening(team, form, template, () => draft.drop());
  const ownFrom = openingOf({ ...form, mustHaves: [] }, template).criteria.length;
  const problems = [
    ...Object.entries(errors).map(([path, text]) => ({ id: idOf(path, ownFrom), text })),
    ...(rest ? [{ id: "question", text: rest }] : []),
  ];
  const onKeys = (event: KeyboardEvent) => (event.ctrlKey || event.metaKey) && event.key === "Enter" && submit();
  return (
    <>
      <Page className="max-w-[760px]!">
        <PageHead eyebrow="New project" title="What are you deciding?" />
        <ErrorSummary title="The project isn’t open yet" errors={problems} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: Ctrl and Enter send the form from any of its fields */}
        <div className="border-t border-border" onKeyDown={onKeys} onBlur={draft.flush}>
          <Row label="Question" name="question" error={errors.question}>
            <TextInput
              lasting
              value={form.question}
              maxLength={240}
              onValue={(question) => change({ question })}
              placeholder="Which stack do we build the billing service on?"
              className="min-h-11"
            />
          </Row>
          <LabelledRow label="Start from">
            <TemplateChoice
              templates={templates}
              chosen={template}
              left={form.left}
              onChoose={(next) => draft.set(withTemplate(form, next, template))}
              onLeave={(left) => change({ left })}
            />
          </LabelledRow>
          <Row
            label="Short name"
            name="title"
            error={errors.title}
            hint="Stands in lists and in the name of the record."
          >
            <TextInput
              value={titleFor(form, template)}
              maxLength={80}
              onValue={(title) => change({ title: title === "" ? null : title })}
              className="max-w-96"
            />
          </Row>
          <LabelledRow label="Must-haves" note="rule out, never averaged">
            <MustHaveList
              names={form.mustHaves}
              errorAt={(place) => errors[`criteria.${ownFrom + place}.name`]}
              onChange={(mustHaves) => change({ mustHaves })}
            />
          </LabelledRow>
          <LabelledRow label="Weighing">
            <WeighingChoice weightMethod={form.weightMethod} named={form.named} onChange={change} />
          </LabelledRow>
          <Row label="Deadline" name="deadline" error={errors.deadline} note="optional">
            <TextInput
              type="date"
              value={form.deadline}
              onValue={(deadline) => change({ deadline })}
              className="max-w-48"
            />
          </Row>
          <LabelledRow label="People">
            <PeopleChoice
              members={members}
              facilitatorId={shell.me.memberId}
              chosen={form.participants}
              onChange={(participants) => change({ participants })}
            />
          </LabelledRow>
          <Row
            label="Context"
            name="context"
            error={errors.context}
            note="optional"
            hint="Markdown. What must someone know to understand the choice in two years?"
          >
            <TextArea rows={5} value={form.context} onValue={(context) => change({ context })} />
          </Row>
        </div>
      </Page>
      <ActionBar label="New project">
        <Button variant="primary" pending={isPending} onClick={submit}>
          Open the project
        </Button>
        <ButtonLink href={`/t/${team}`} variant="quiet">
          Cancel
        </ButtonLink>
        <DraftState state={draft.state} at={draft.at} className="ml-auto" />
      </ActionBar>
    </>
  );
}

/** Opens the project and goes there; keeps the sentences of what was refused, beside their fields. */
function useOpening(team: string, form: OpeningForm, template: Parameters<typeof openingOf>[1], onOpened: () => void) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const [missing, setMissing] = useState<Record<string, string>>({});
  const create = useMutation(
    trpc.project.create.mutationOptions({
      onSuccess: ({ number }) => {
        onOpened();
        void queries.invalidateQueries(trpc.project.pathFilter());
        router.push(`/t/${team}/p/${number}/${form.templateId ? "criteria" : "frame"}`);
      },
    }),
  );
  const { fields, rest } = fieldErrors(create.error);
  const submit = () => {
    if (create.isPending) return;
    const isAsked = form.question.trim() !== "";
    setMissing(isAsked ? {} : { question: "Ask the question that the team has to answer." });
    if (isAsked) create.mutate({ team, ...openingOf(form, template) });
  };
  const errors: Record<string, string | undefined> = Object.keys(missing).length > 0 ? missing : fields;
  return { submit, isPending: create.isPending, errors: errors as Record<string, string>, rest };
}

function Row({
  label,
  name,
  error,
  hint,
  note,
  children,
}: {
  label: string;
  name: string;
  error: string | undefined;
  hint?: string;
  note?: string;
  children: ReactNode;
}) {
  return (
    <LabelledRow label={label} note={note} htmlFor={name}>
      <Field label="" hideLabel id={name} error={error} hint={hint}>
        {children}
      </Field>
    </LabelledRow>
  );
}

/** The control that a refused path belongs to: `criteria.9.name` may be one of the own must-haves. */
function idOf(path: string, ownFrom: number): string {
  const [room, place] = path.split(".");
  if (room === "criteria" && Number(place) >= ownFrom) return `must-have-${Number(place) - ownFrom}`;
  return room ?? "question";
}
