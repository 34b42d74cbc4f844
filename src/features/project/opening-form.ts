// What does the form of a new project hold, and what is sent of it?
import * as z from "zod/mini";
import type { CriterionInput } from "@/domain/project/criterion";
import { weightMethodIds } from "@/domain/weighting/method-ids";

/** What is typed and ticked. `left`: names of the template's criteria and candidates that were unticked. */
export const openingForm = z.object({
  templateId: z.nullable(z.string()),
  question: z.string(),
  /** Null while it follows the question. */
  title: z.nullable(z.string()),
  context: z.string(),
  left: z.array(z.string()),
  mustHaves: z.array(z.string()),
  deadline: z.string(),
  weightMethod: z.enum(weightMethodIds),
  named: z.boolean(),
  participants: z.nullable(z.array(z.string())),
});
export type OpeningForm = z.infer<typeof openingForm>;

export const blankOpening: OpeningForm = {
  ...{ templateId: null, question: "", title: null, context: "", left: [], mustHaves: [], deadline: "" },
  ...{ weightMethod: weightMethodIds[0], named: true, participants: null },
};

export type TemplateShown = {
  id: string;
  name: string;
  summary: string;
  question: string;
  context: string;
  criteria: readonly CriterionInput[];
  candidates: readonly { id: string; name: string }[];
  note?: string | undefined;
};

/** The form with another template: its question and context replace what nobody has touched. */
export function withTemplate(form: OpeningForm, next: TemplateShown | null, before: TemplateShown | null): OpeningForm {
  const untouched = (text: string, from: string | undefined) => text.trim() === "" || text === from;
  return {
    ...form,
    templateId: next?.id ?? null,
    left: [],
    question: untouched(form.question, before?.question) ? (next?.question ?? "") : form.question,
    context: untouched(form.context, before?.context) ? (next?.context ?? "") : form.context,
  };
}

/** A short name for a project: the template's, or the question without its first words and its mark. */
export function titleFor({ title, question }: OpeningForm, template: TemplateShown | null): string {
  if (title !== null) return title;
  if (template && question === template.question) return template.name;
  const bare = question
    .trim()
    .replace(/^(which|what|where|how|should we|do we|shall we)\s+/i, "")
    .replace(/[?.!]+$/, "");
  const cut = bare.length <= 60 ? bare : bare.slice(0, 61).replace(/\s+\S*$/, "");
  return cut.charAt(0).toUpperCase() + cut.slice(1);
}

/** What the server is sent. Own must-haves follow the template's criteria. */
export function openingOf(form: OpeningForm, template: TemplateShown | null) {
  const isKept = ({ name }: { name: string }) => !form.left.includes(name);
  const own = form.mustHaves.filter((name) => name.trim() !== "");
  return {
    title: titleFor(form, template),
    question: form.question,
    context: form.context,
    templateId: form.templateId,
    criteria: [...(template?.criteria.filter(isKept) ?? []), ...own.map(mustHave)],
    candidates: (template?.candidates.filter(isKept) ?? []).map(({ id, name }) => ({
      name,
      description: "",
      stackId: id,
    })),
    deadline: form.deadline || null,
    weightMethod: form.weightMethod,
    named: form.named,
    participants: form.participants,
  };
}

const mustHave = (name: string): CriterionInput => {
  return { name, definition: "", direction: "must", scale: { kind: "yesno" } };
};
