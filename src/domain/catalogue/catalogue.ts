// What is in the built-in catalogue?
import { z } from "zod";
import { caseStudySchema, claimSchema, starRowSchema } from "./claim";
import { contradictionSchema } from "./contradiction";
import { catalogueCriterionSchema } from "./criterion";
import articleData from "./data/articles.json" with { type: "json" };
import caseData from "./data/case-studies.json" with { type: "json" };
import claimData from "./data/claims.json" with { type: "json" };
import contextData from "./data/context.json" with { type: "json" };
import contradictionData from "./data/contradictions.json" with { type: "json" };
import criterionData from "./data/criteria.json" with { type: "json" };
import gapData from "./data/gaps.json" with { type: "json" };
import pitfallData from "./data/pitfalls.json" with { type: "json" };
import processData from "./data/process.json" with { type: "json" };
import ruleData from "./data/rules.json" with { type: "json" };
import stackData from "./data/stacks.json" with { type: "json" };
import starData from "./data/star-rows.json" with { type: "json" };
import toolData from "./data/tools.json" with { type: "json" };
import { adviceSchema, contextFactorSchema, gapSchema, ruleSchema } from "./guidance";
import { articleSchema } from "./source";
import { stackSchema, toolSchema } from "./stack";

/**
 * All that the built-in catalogue holds: claims of authors, with article and line, never scores. It is 190 kB:
 * render it on the server, a screen in the browser must not import it.
 */
export const catalogue = {
  articles: z.array(articleSchema).parse(articleData),
  stacks: z.array(stackSchema).parse(stackData),
  tools: z.array(toolSchema).parse(toolData),
  criteria: z.array(catalogueCriterionSchema).parse(criterionData),
  contextFactors: z.array(contextFactorSchema).parse(contextData),
  claims: z.array(claimSchema).parse(claimData),
  starRows: z.array(starRowSchema).parse(starData),
  caseStudies: z.array(caseStudySchema).parse(caseData),
  rules: z.array(ruleSchema).parse(ruleData),
  steps: z.array(adviceSchema).parse(processData),
  pitfalls: z.array(adviceSchema).parse(pitfallData),
  contradictions: z.array(contradictionSchema).parse(contradictionData),
  gaps: z.array(gapSchema).parse(gapData),
};

const articles = byId(catalogue.articles);
const stacks = byId(catalogue.stacks);
const criteria = byId(catalogue.criteria);
const claims = byId(catalogue.claims);

/** The article with this id, or nothing. */
export function articleById(id: string) {
  return articles.get(id);
}

/** The stack with this id, or nothing. */
export function stackById(id: string) {
  return stacks.get(id);
}

/** The criterion with this id, or nothing. */
export function criterionById(id: string) {
  return criteria.get(id);
}

/** The claim with this id, or nothing. */
export function claimById(id: string) {
  return claims.get(id);
}

function byId<T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
