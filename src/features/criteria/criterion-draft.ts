// What does the form of a criterion hold, and what is sent of it?
import * as z from "zod/mini";
import type { CriterionInput, Direction, Scale } from "@/domain/project/criterion";
import { scaleText } from "@/domain/project/scale-words";
import type { FieldWords } from "@/trpc/presence/meanwhile";

const scaleShape = {
  kind: z.enum(["rated", "measured", "yesno"]),
  direction: z.enum(["more", "less"]),
  anchors: z.array(z.string()).check(z.length(5)),
  unit: z.string(),
  worst: z.nullable(z.number()),
  best: z.nullable(z.number()),
  points: z.array(z.object({ at: z.nullable(z.number()), worth: z.nullable(z.number()) })),
};
const parts = z.object({ name: z.string(), definition: z.string(), scale: z.object(scaleShape) });

/** What two people can change apart from each other. */
export type CriterionParts = z.infer<typeof parts>;

/**
 * `version` 0: not proposed yet; `was`: what the writer began with. Figures are null while they are empty; points are a figure
 * and its worth in percent.
 */
export const criterionDraft = z.object({
  version: z.number(),
  name: z.string(),
  definition: z.string(),
  ...scaleShape,
  catalogueId: z.nullable(z.string()),
  was: z.optional(parts),
});
export type CriterionDraft = z.infer<typeof criterionDraft>;

export const emptyDraft: CriterionDraft = {
  ...{ version: 0, name: "", definition: "", kind: "rated", direction: "more", anchors: ["", "", "", "", ""] },
  ...{ unit: "", worst: null, best: null, points: [], catalogueId: null },
};

type Stored = {
  version: number;
  name: string;
  definition: string;
  direction: Direction;
  scale: Scale;
  catalogueId: string | null;
};

/** The form of a criterion as it stands, which is what its writer begins with. */
export function draftOf(stored: Stored): CriterionDraft {
  const form = formOf(stored);
  return { ...form, was: partsOf(form) };
}

/** The parts of a form. */
export function partsOf(form: CriterionDraft): CriterionParts {
  const { name, definition, kind, direction, anchors, unit, worst, best, points } = form;
  return { name, definition, scale: { kind, direction, anchors, unit, worst, best, points } };
}

/** The form with other parts. */
export function withParts(form: CriterionDraft, { name, definition, scale }: CriterionParts): CriterionDraft {
  return { ...form, name, definition, ...scale };
}

/** What the parts are called, and how they read. */
export const partWords: FieldWords<CriterionParts> = {
  name: { label: "Name", text: ({ name }) => name },
  definition: { label: "Definition", text: ({ definition }) => definition },
  scale: {
    label: "Scale",
    text: (parts) => {
      const { direction, scale } = inputOf(withParts(emptyDraft, parts));
      return scaleText(direction, scale);
    },
  },
};

function formOf({ version, name, definition, direction, scale, catalogueId }: Stored): CriterionDraft {
  const base = { ...emptyDraft, version, name, definition, kind: scale.kind, catalogueId };
  if (scale.kind === "rated")
    return {
      ...base,
      anchors: emptyDraft.anchors.map((_, i) => scale.anchors.find((a) => a.at === i + 1)?.words ?? ""),
    };
  if (scale.kind === "yesno") return base;
  const { unit, worst, best, points = [] } = scale;
  const percent = (value: number) => Number((value * 100).toFixed(4));
  const shown = points.map(([at, value]) => ({ at, worth: percent(value) }));
  return { ...base, direction: direction === "less" ? "less" : "more", unit, worst, best, points: shown };
}

/** What is wrong or missing before anything can be sent, by field. */
export function missingIn({ name, kind, unit, worst, best, points }: CriterionDraft): Record<string, string> {
  const wrong: Record<string, string> = {};
  if (!name.trim()) wrong.name = "Give the criterion a name.";
  if (kind !== "measured") return wrong;
  if (!unit.trim()) wrong["scale.unit"] = "Name the unit.";
  if (worst === null) wrong["scale.worst"] = "Write a number.";
  if (best === null) wrong["scale.best"] = "Write a number.";
  if (points.some(({ at, worth }) => at === null || worth === null)) wrong.scale = "Fill in every point of the curve.";
  return wrong;
}

/** What the server is sent. A must-have is yes or no; on a rated scale 5 is always the good end. */
export function inputOf(draft: CriterionDraft): CriterionInput {
  const { name, definition, kind, catalogueId } = draft;
  const base = { name, definition, ...(catalogueId && { catalogueId }) };
  if (kind === "yesno") return { ...base, direction: "must", scale: { kind } };
  if (kind === "measured") return { ...base, direction: draft.direction, scale: measuredScale(draft) };
  const anchors = draft.anchors.flatMap((words, i) => (words.trim() ? [{ at: i + 1, words }] : []));
  return { ...base, direction: "more", scale: { kind, anchors } };
}

/** The measured scale of a form whose figures are all there; missing ones count as 0. */
export function measuredScale({ unit, worst, best, points }: CriterionDraft): Extract<Scale, { kind: "measured" }> {
  const pairs = points.map(({ at, worth }): [number, number] => [at ?? 0, (worth ?? 0) / 100]);
  return { kind: "measured", unit, worst: worst ?? 0, best: best ?? 0, ...(pairs.length > 0 && { points: pairs }) };
}

/** The form with worst and best as typed; the direction follows them once both are there. */
export function withEnds(draft: CriterionDraft, ends: { worst?: number | null; best?: number | null }): CriterionDraft {
  const next = { ...draft, ...ends };
  if (next.worst === null || next.best === null || next.worst === next.best) return next;
  return { ...next, direction: next.best > next.worst ? "more" : "less" };
}

/** The form with the other direction: worst and best change places, and the curve begins anew. */
export function withDirection(draft: CriterionDraft, direction: "more" | "less"): CriterionDraft {
  if (draft.direction === direction) return draft;
  return { ...draft, direction, worst: draft.best, best: draft.worst, points: [] };
}
