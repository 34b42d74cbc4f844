// What is sent to a door? A call that fits with something in it exchanged, one from its schema, or anything at all.
import fc from "fast-check";
import { z } from "zod";
import { appRouter } from "@/server/router";
import { fromSchema, type JsonSchema } from "./from-schema";
import { nastyText, nastyValue } from "./nastiness";

type Input = Record<string, unknown>;

/** Inputs for a procedure; `fitting` is one that goes through, `ids` are those of its world. */
export function inputsFor(path: string, fitting: Input, ids: readonly string[]): fc.Arbitrary<unknown> {
  const { team, project, requestId } = fitting;
  const here = Object.fromEntries(
    Object.entries({ team, project, requestId }).filter(([, value]) => value !== undefined),
  );
  const generated = fromSchema(schemaOf(path), ids).map((value) =>
    typeof value === "object" && value !== null ? { ...value, ...here } : value,
  );
  return fc.oneof(
    { weight: 6, arbitrary: spoiled(fitting) },
    { weight: 4, arbitrary: generated },
    { weight: 1, arbitrary: nastyValue },
  );
}

/** The JSON Schema of what a procedure takes. */
export function schemaOf(path: string): JsonSchema {
  const procedures = appRouter._def.procedures as unknown as Record<string, { _def: { inputs: z.ZodType[] } }>;
  const [input] = procedures[path]?._def.inputs ?? [];
  return z.toJSONSchema(input ?? z.object({}), { io: "input", unrepresentable: "any" }) as JsonSchema;
}

/** A fitting input with one to three of its places exchanged, left out, doubled or wrapped. */
function spoiled(fitting: Input): fc.Arbitrary<unknown> {
  const places = placesIn(fitting);
  const change = fc.record({
    place: fc.constantFrom(...places),
    how: fc.constantFrom("exchange", "exchange", "exchange", "leave out", "wrap", "add"),
    value: fc.oneof(nastyText, nastyValue),
    key: fc.constantFrom("extra", "__proto__", "constructor", "", "\u0000", "team", "id"),
  });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const copy: { root: unknown } = { root: structuredClone(fitting) };
    for (const { place, how, value, key } of changes) {
      const holder = place.slice(0, -1).reduce<unknown>((at, step) => (isHolder(at) ? at[step] : undefined), copy);
      const last = place.at(-1) ?? "root";
      if (!isHolder(holder)) continue;
      const there = holder[last];
      if (how === "leave out") delete holder[last];
      else if (how === "wrap") holder[last] = [there];
      else if (how === "add" && isHolder(there)) define(there, key, value);
      else define(holder, last, value);
    }
    return copy.root;
  });
}

/** Every place in a value, the root first: ["root"], ["root", "answers"], … */
function placesIn(value: unknown, at: string[] = ["root"]): string[][] {
  if (!isHolder(value)) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]))];
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

// As JSON.parse would: `__proto__` becomes a field like any other.
function define(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}
