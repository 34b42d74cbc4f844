// How is a record handed to a program?
import { canonicalJson, type Json } from "../../trail/canonical";
import type { RecordFormat } from "../format";

/** The sealed bytes as they are: the SHA-256 of the file is the record's seal. What came later stands beside a record, not in it. */
export const json = {
  id: "json",
  name: "JSON",
  source: "RFC 8785, JSON Canonicalization Scheme",
  note: "the sealed bytes",
  extension: "json",
  mediaType: "application/json",
  render: (record) => canonicalJson(record as Json),
} as const satisfies RecordFormat;
