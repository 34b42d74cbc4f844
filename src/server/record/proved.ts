// How does an exported file carry its proof?
import { createHash } from "node:crypto";
import { type ExportProof, exportNote, normalText, withProof } from "@/domain/record/export-text";
import type { FormatId } from "@/domain/record/formats";
import { canonicalJson, type Json } from "@/domain/trail/canonical";
import { originOf, signNote } from "../signing";
import type { projectStores } from "../store";

type Stores = ReturnType<typeof projectStores>;
type Sealed = NonNullable<Awaited<ReturnType<Stores["record"]["sealed"]>>>;
type Proved = NonNullable<Awaited<ReturnType<Stores["trail"]["proofOf"]>>>;

/**
 * The file with all that it takes to check it offline: its text as signed now, the sealed bytes with their openings, their leaf and
 * its place in the team's log. In Markdown the proof stands in a comment below the text, in JSON as `proof`.
 */
export function withProofOf(text: string, format: FormatId, { sealHash, ...sealed }: Sealed, leaf: Proved): string {
  const note = {
    ...{ origin: originOf(leaf.log), format, sealHash },
    textHash: createHash("sha256").update(normalText(text)).digest("base64"),
  };
  const proof: ExportProof = {
    ...{ export: signNote(exportNote(note)), format, key: leaf.key, log: leaf.log, leaf: leaf.leaf },
    record: { sealed: sealed.text, open: sealed.open },
  };
  if (format !== "json") return withProof({ text, proof, tlog: leaf.proof });
  const rest = JSON.parse(text) as { [key: string]: Json };
  return canonicalJson({ ...rest, proof: { ...proof, tlog: leaf.proof } as unknown as Json });
}
