// Do readers of decision records still read a file that carries its proof?
import { renderToStaticMarkup } from "react-dom/server";
import Markdown from "react-markdown";
import remarkGfm from "remark-gfm";
import { describe, expect, it } from "vitest";
import { withProof } from "@/domain/record/export-text";
import { formats } from "@/domain/record/formats";
import { sampleCircumstances, sampleRecord } from "./sample-record";

const sample = sampleRecord();
const htmlOf = (markdown: string) =>
  renderToStaticMarkup(
    <Markdown remarkPlugins={[remarkGfm]} skipHtml>
      {markdown}
    </Markdown>,
  ).trimEnd();

describe("the proof below the text", () => {
  const proof = {
    ...{ export: "note\n\n— house sig\n", format: "madr", key: "house+00000000+AQ==", log: "log" },
    leaf: { seq: "3", at: "1795219200000000", body: '{"a":"record.sealed"}' },
    record: { sealed: '{"x":"--> <h1>x</h1> ---"}', open: {} },
  };
  const tlog = "c2sp.org/tlog-proof@v1\nindex 3\nAAAA\n\nhouse/log\n4\nBBBB\n\n— house sig\n";

  it.each(["madr", "nygard"] as const)("is seen by no reader of %s", (id) => {
    const plain = formats[id].render(sample, sampleCircumstances(sample));
    const whole = withProof({ text: plain, proof, tlog });
    expect(whole.startsWith(plain)).toBe(true);
    const read = (text: string) => htmlOf(text.replace(/^---\n[\s\S]*?\n---\n/, ""));
    expect(read(whole)).toBe(read(plain));
    // What adr-tools, adr-viewer and Structurizr read line by line stands above it: no line of it begins like one of theirs.
    const below = whole.slice(plain.length).split("\n");
    expect(below.filter((each) => /^(#|[*-] |Date:|status:|date:|---)/i.test(each))).toEqual([]);
  });
});
