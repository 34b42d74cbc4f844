// How does an exported record look that carries its proof?
import { type ExportProof, exportNote, normalText, withProof } from "@/domain/record/export-text";
import { formats } from "@/domain/record/formats";
import { readSealedRecord } from "@/domain/record/veil-schema";
import { base64Of, bytesOfBase64, hexOf, utf8 } from "@/domain/trail/bytes";
import { canonicalJson, type Json } from "@/domain/trail/canonical";
import { originOf } from "@/domain/trail/checkpoint";
import { tlogProofText } from "@/domain/trail/tlog-proof";
import { nodeCrypto } from "@/server/node-crypto";
import { sampleCircumstances } from "./sample-record";
import { sampleTrail } from "./sample-trail";
import { signTest, testKey } from "./trail-file";

/** The sample's record as a file with its proof, in Markdown or JSON. */
export function sampleExport(format: "madr" | "nygard" | "json"): string {
  const { logs, record } = sampleTrail();
  const { team } = logs;
  const place = team.size - 1;
  const { proof: path = [], seq, at, body } = team.proved(place);
  const { sealed, open = {} } = record;
  const read = readSealedRecord(JSON.parse(sealed), (where) => open[where]?.value ?? null);
  const text = formats[format].render(read, sampleCircumstances(read));
  const note = exportNote({
    ...{ origin: originOf("house.example", team.id), format },
    sealHash: hexOf(nodeCrypto.sha256(utf8(sealed))),
    textHash: base64Of(nodeCrypto.sha256(utf8(normalText(text)))),
  });
  const proof: ExportProof = {
    ...{ export: signTest(note), format, key: testKey, log: team.id, leaf: { seq, at, body } },
    record: { sealed, open },
  };
  const tlog = tlogProofText({ index: place, path: path.map(bytesOfBase64), checkpoint: team.notes.at(-1) ?? "" });
  if (format !== "json") return withProof({ text, proof, tlog });
  return canonicalJson({ ...JSON.parse(text), proof: { ...proof, tlog } } as Json);
}
