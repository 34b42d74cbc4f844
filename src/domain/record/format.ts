// What must an export format be able to do?
import type { SealedRecord } from "./record";

/** What has happened to a record since its seal, and where it is read. */
export interface Circumstances {
  /** The address of the record's page. */
  url: string;
  /** SHA-256 of the sealed bytes, in hex. */
  sealHash: string;
  /** The address of the page where a file can be checked; null where it carries no proof. */
  verifyUrl: string | null;
  /** Its statement is null for whoever has no part in that project. */
  supersededBy: { number: number; statement: string | null } | null;
  /** Later looks at it, oldest first; days as YYYY-MM-DD. */
  looks: readonly { on: string; by: string; outcome: string; learned: string; nextOn: string | null }[];
}

export interface RecordFormat {
  readonly id: string;
  readonly name: string;
  /** Where the format is described. */
  readonly source: string;
  /** What to know before choosing it, in a few words. */
  readonly note: string;
  readonly extension: "md" | "json";
  readonly mediaType: string;
  /** The whole file as text. No text of a person can change its structure. */
  render(record: SealedRecord, circumstances: Circumstances): string;
}
