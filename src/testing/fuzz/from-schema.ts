// What could a caller send who has read the schema? Values that mostly fit it.
import fc from "fast-check";
import { nastyText, nastyValue } from "./nastiness";

/** As much of JSON Schema as z.toJSONSchema writes. */
export type JsonSchema = {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  maxItems?: number;
};

/** Values for a schema; `ids` are real ones, for what asks for an id. */
export function fromSchema(schema: JsonSchema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((each) => fromSchema(each, ids)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.type === "object") return objectFrom(schema, ids);
  if (schema.type === "array") return arrayFrom(schema, ids);
  if (schema.type === "string") return textFrom(schema, ids);
  if (schema.type === "boolean") return fc.boolean();
  if (schema.type === "null") return fc.constant(null);
  if (schema.type === "integer" || schema.type === "number") return numberFrom(schema);
  return nastyValue;
}

function objectFrom(schema: JsonSchema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.properties ?? {}).map(([name, each]) => [name, fromSchema(each, ids)] as const);
  const extra = schema.additionalProperties;
  if (fields.length === 0 && typeof extra === "object")
    return fc.dictionary(fc.constantFrom(...ids, "__proto__", "a"), fromSchema(extra, ids), { maxKeys: 4 });
  const required = (schema.required ?? []).filter((name) => fields.some(([field]) => field === name));
  return fc.record(Object.fromEntries(fields), { requiredKeys: required });
}

function arrayFrom({ prefixItems, items, maxItems }: JsonSchema, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (prefixItems) return fc.tuple(...prefixItems.map((each) => fromSchema(each, ids)));
  return fc.array(fromSchema(items ?? {}, ids), { maxLength: Math.min(maxItems ?? 4, 4) + 1 });
}

function textFrom({ format, pattern, maxLength = 200 }: JsonSchema, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (format === "uuid") return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ids) }, fc.uuid());
  if (format === "date") return fc.constantFrom("2099-06-01", "2026-02-28", "0001-01-01", "9999-12-31", "2000-02-29");
  if (format === "date-time")
    return fc.constantFrom("2099-06-01T00:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z");
  if (format === "email") return fc.emailAddress();
  if (pattern) return fc.oneof({ weight: 3, arbitrary: fc.stringMatching(new RegExp(pattern, "u")) }, nastyText);
  const fitting = fc.string({ unit: "grapheme", maxLength: Math.min(maxLength, 300) });
  return fc.oneof({ weight: 2, arbitrary: fitting }, nastyText);
}

function numberFrom({ type, minimum = -1e15, maximum = 1e15 }: JsonSchema): fc.Arbitrary<unknown> {
  const [min, max] = [Math.max(minimum, -1e15), Math.min(maximum, 1e15)];
  return type === "integer" ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
}
