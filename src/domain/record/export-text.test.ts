// Does a file part into its text and its proof again, whatever a tool did to its line ends?
import { expect, test } from "vitest";
import { type ExportProof, exportNote, normalText, PROOF_MARKER, provedText, withProof } from "./export-text";

const proof: ExportProof = {
  ...{ export: "note\n\n— key sig\n", format: "madr", key: "key+0a0b+AQ==", log: "log" },
  leaf: { seq: "3", at: "1795219200000000", body: '{"a":"record.sealed"}' },
  record: { sealed: '{"a":"x --> y --- z"}', open: { "dissents/0/body": { salt: "AA==", value: '"-->"' } } },
};
const tlog = "c2sp.org/tlog-proof@v1\nindex 3\nAAAA\n\nkey/log\n4\nBBBB\n\n— key sig\n";

test("text, proof and tlog-proof come back as they were", () => {
  const file = withProof({ text: "# Title\n\nWords.\n", proof, tlog });
  expect(provedText(file)).toEqual({ text: "# Title\n\nWords.\n", proof, tlog, isClean: true });
});

test("nothing in the proof can end the comment early", () => {
  const file = withProof({ text: "# Title\n", proof, tlog });
  expect(file.split("-->")).toHaveLength(3);
});

test("line ends and trailing blanks don't count, inner ones do", () => {
  expect(normalText("a  \r\nb\t\r\n\r\n\r\n")).toBe("a\nb\n");
  expect(normalText("a\nb")).toBe(normalText("\uFEFFa\r\nb \r\n"));
  expect(normalText("a  b")).not.toBe(normalText("a b"));
  const file = withProof({ text: "# Title\n\nWords.\n", proof, tlog }).replace(/\n/g, "  \r\n");
  const read = provedText(file);
  expect(read && normalText(read.text)).toBe("# Title\n\nWords.\n");
  expect(read?.proof).toEqual(proof);
  expect(read?.tlog).toBe(tlog);
});

test("a million blanks take no time", () => {
  const blanks = " ".repeat(1_000_000);
  const lines = "\n".repeat(1_000_000);
  const before = performance.now();
  expect(normalText(`${blanks}x${lines}y${blanks}${lines}`)).toBe(`${blanks}x${lines}y\n`);
  expect(performance.now() - before).toBeLessThan(5_000);
});

test("a marker that someone wrote into the text isn't the proof's", () => {
  const file = withProof({ text: `# Title\n\n${PROOF_MARKER}\n\nWords.\n`, proof, tlog });
  expect(provedText(file)?.text).toContain("Words.");
});

test("a file without a proof, or with half of one, has none", () => {
  expect(provedText("# Title\n")).toBeNull();
  expect(provedText(`# Title\n\n${PROOF_MARKER}\n<!--\n{"export":1}\n-->\n`)).toBeNull();
  expect(provedText(withProof({ text: "# Title\n", proof, tlog }).replace(/-->\n$/, ""))).toBeNull();
});

test("the signed note is five lines", () => {
  const note = exportNote({ origin: "house.example/log", format: "madr", sealHash: "ab", textHash: "cd=" });
  expect(note).toBe("steelyard-export/1\nhouse.example/log\nmadr\nab\ncd=\n");
});
