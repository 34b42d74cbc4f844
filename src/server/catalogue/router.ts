// What do the articles claim?
import { z } from "zod";
import { criterionById, stackById } from "@/domain/catalogue/catalogue";
import { searchCriteria } from "@/domain/catalogue/criterion-summary";
import { searchStacks } from "@/domain/catalogue/stack-summary";
import { templates } from "@/domain/catalogue/templates";
import { toldCells } from "@/domain/catalogue/told";
import { refuse } from "@/domain/refusal";
import { publicQuery, router } from "../trpc";

const id = z.string().min(1).max(60);

export const catalogueRouter = router({
  /** The stacks that a candidate can be named from; `search` narrows them by name, other name, kind or parent. */
  stacks: publicQuery({ search: z.string().max(80).optional() }).query(({ input }) => searchStacks(input.search)),

  /** One stack in short. Refuses `access.not-found`. */
  stack: publicQuery({ id }).query(({ input }) => {
    const stack = searchStacks().find((one) => one.id === input.id);
    return stack ?? refuse("access.not-found");
  }),

  /** Every criterion, for proposing one and for linking to it. */
  criteria: publicQuery({}).query(() => searchCriteria()),

  /** The templates that a project can start from, with their candidates by name. */
  templates: publicQuery({}).query(() =>
    templates.map((template) => ({
      ...template,
      candidates: template.candidates.map((stack) => ({ id: stack, name: stackById(stack)?.name ?? stack })),
    })),
  ),

  /** What the articles claim about a stack, on one criterion or on all, conflicts first. Refuses `access.not-found`. */
  claimsFor: publicQuery({ stackId: id, criterionId: id.optional() }).query(({ input }) => {
    if (!stackById(input.stackId)) refuse("access.not-found");
    if (input.criterionId && !criterionById(input.criterionId)) refuse("access.not-found");
    return toldCells(input.stackId, input.criterionId);
  }),
});
