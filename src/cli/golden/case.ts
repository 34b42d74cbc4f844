// What is in a file of worked cases, and what do we answer?
import { z } from "zod";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Figures = { readonly [key: string]: Json };

const figures = z.record(z.string(), z.json());

/** A case in the golden format: a method, its inputs, and the figures that are expected within `tolerance.abs`. */
export const goldenCase = z.looseObject({
  id: z.string(),
  method: z.string(),
  kind: z.enum(["normative", "policy"]).default("normative"),
  variant: figures.default({}),
  inputs: figures,
  expected: figures.default({}),
  expectedAnyOf: z.array(figures).optional(),
  tolerance: z.object({ abs: z.number().nonnegative() }).default({ abs: 1e-9 }),
});
export type GoldenCase = z.infer<typeof goldenCase>;

/** How one method reads its inputs and says its figures, under the names that the cases use. */
export type Method = (task: { inputs: Figures; variant: Figures; expected: Figures }) => Figures;

export interface Outcome {
  id: string;
  status: "pass" | "fail";
  got: Figures;
  /** The greatest difference from an expected figure; null if none was compared. */
  maxError: number | null;
}

const number = z.number();
const row = z.array(number);

/** Shapes that several methods read. */
export const shapes = {
  row,
  matrix: z.array(row),
  names: z.array(z.string()),
  criteria: z.array(
    z.looseObject({
      name: z.string(),
      direction: z.enum(["benefit", "cost"]).default("benefit"),
      weight: number,
      preference: z
        .object({
          function: z.enum(["usual", "ushape", "vshape", "level", "linear", "gaussian"]),
          q: number.default(0),
          p: number.default(0),
          s: number.default(0),
        })
        .optional(),
    }),
  ),
};
