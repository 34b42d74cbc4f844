// How is a record handed to a program?
import { canonicalJson, type Json } from "../../trail/canonical";
import type { RecordFormat } from "../format";

/** The record as it reads, with the names and words that aren't erased. What came later stands beside a record, not in it. */
export const json = {
  id: "json",
  name: "JSON",
  source: "RFC 8785, JSON Canonicalization Scheme",
  note: "for programs",
  extension: "json",
  mediaType: "application/json",
  render: (record) => canonicalJson(record as Json),
} as const satisfies RecordFormat;
