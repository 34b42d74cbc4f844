// Do the exports read as their formats want, whatever people write?
import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import Markdown from "react-markdown";
import remarkGfm from "remark-gfm";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { assemble } from "@/domain/comparison/assemble";
import { fileName } from "@/domain/record/file-name";
import { type FormatId, formats } from "@/domain/record/formats";
import type { RecordInputs } from "@/domain/record/inputs";
import { block, cell, inline, quote } from "@/domain/record/markdown";
import type { SealedRecord } from "@/domain/record/record";
import { nasty } from "./nasty-texts";
import { sampleCircumstances, sampleRecord, sheet } from "./sample-record";

const sample = sampleRecord();

describe("golden exports", () => {
  it.each(Object.keys(formats) as FormatId[])("%s", async (id) => {
    const { render, extension } = formats[id];
    const name = fileName(sample.number, sample.decision.statement, extension);
    await expect(render(sample, sampleCircumstances(sample))).toMatchFileSnapshot(`golden-adr/${id}/${name}`);
  });

  it("gives the record as it reads as JSON", () => {
    expect(JSON.parse(formats.json.render(sample))).toEqual(sample);
  });

  it("says who superseded it, as an identifier in MADR and a link in Nygard", () => {
    const supersededBy = { number: 20, statement: "We move to Rust" };
    const circumstances = { ...sampleCircumstances(sample), supersededBy };
    expect(formats.madr.render(sample, circumstances)).toMatch(/^---\nstatus: superseded by ADR-0020\n/);
    const status = "## Status\n\nSuperseded by [20. We move to Rust](0020-we-move-to-rust.md)\n\nSupersedes [9. ";
    expect(formats.nygard.render(sample, circumstances)).toContain(status);
    const veiled = { ...circumstances, supersededBy: { number: 20, statement: null } };
    expect(formats.madr.render(sample, veiled)).toContain("\n\nSuperseded by ADR-0020.\n\n");
    expect(formats.nygard.render(sample, veiled)).toContain(
      "## Status\n\nSuperseded by decision 20\n\nSupersedes [9. ",
    );
  });

  it("keeps later looks at the decision", () => {
    const look = {
      on: "2027-06-01",
      by: "B. Moss",
      outcome: "still-right",
      learned: "p95 is 90 ms.",
      nextOn: "2028-06-01",
    };
    const text = formats.madr.render(sample, { ...sampleCircumstances(sample), looks: [look] });
    expect(text).toContain("* 2027-06-01, B. Moss: still right. p95 is 90 ms. Next look: 2028-06-01.");
  });
});

const line = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.stringMatching(/^[ \t#>`~*_=|:\\[\]()<>!.+0-9-]{0,20}$/),
);
const text = fc.array(line, { maxLength: 6 }).map((lines) => lines.join("\n"));
const oneLine = line.map((each) => each.replace(/[\r\n\u2028\u2029]+/g, " ").trim() || "x");

/** The sample with one name and one text in every place where a person writes. */
function written(name: string, words: string): SealedRecord {
  return sampleRecord((inputs: RecordInputs) => ({
    ...inputs,
    ...assemble({
      ...sheet,
      criteria: sheet.criteria.map((each, c) => (c === 0 ? { ...each, name } : each)),
      candidates: sheet.candidates.map((each, o) => (o === 0 ? { ...each, name } : each)),
    }),
    voters: inputs.voters.slice(0, 1),
    voterNames: { m0: name },
    round: { ...inputs.round, voters: [{ memberId: "m0", name }] },
    team: { ...inputs.team, name },
    project: { ...inputs.project, title: name, question: name, context: words },
    supersedes: inputs.supersedes && { ...inputs.supersedes, statement: name },
    participants: inputs.participants.map((each, place) => (place === 0 ? { ...each, name } : each)),
    criteria: inputs.criteria.map((each, place) => (place < 2 ? { ...each, name, definition: words } : each)),
    candidates: inputs.candidates.map((each, place) =>
      place === 0
        ? { ...each, name, description: words }
        : {
            ...each,
            verdicts: each.verdicts.map((verdict) => ({ ...verdict, reason: words })),
            ruledOut: each.ruledOut && { ...each.ruledOut, reason: words },
          },
    ),
    evidence: [...inputs.evidence, ...inputs.evidence].map((each, place) => ({
      ...each,
      title: place ? name : "",
      body: words,
      url: place ? name : each.url,
    })),
    draft: {
      ...inputs.draft,
      statement: name,
      because: words.trim() || "x",
      consequences: [{ tone: "good", text: words.trim() || "x" }],
      reassessWhen: name,
    },
    dissents: inputs.dissents.map((each) => ({ ...each, name, body: words })),
    signOffs: inputs.signOffs.map((given) => (given.stance === "concern" ? { ...given, reason: words || "x" } : given)),
  }));
}

const headings = (html: string) => [...html.matchAll(/<(h\d)>(.*?)<\/h\d>/gs)].map(([, level]) => level);
const htmlOf = (markdown: string) => renderToStaticMarkup(<Markdown remarkPlugins={[remarkGfm]}>{markdown}</Markdown>);

/** Tags that escaped text may become: paragraphs, lists, emphasis, code in a line, and bare addresses that GitHub links. */
const harmless = /<(?!\/?(p|ul|ol|li|em|strong|del|code|blockquote|br)\b|ol start|a href="(https?:\/\/|mailto:)|\/a)/;

describe("escaping", () => {
  const runs = { numRuns: 60, examples: nasty.map((each): [string] => [each]) };

  it("keeps lines and paragraphs in their place", () => {
    fc.assert(
      fc.property(text, (words) => {
        const one = inline(words);
        expect(one).not.toMatch(/[\r\n]/);
        expect(htmlOf(`# ${one}\n\n* ${one}\n\n${one}\n\nend`)).toMatch(
          /^<h1>[\s\S]*<\/h1>\n<ul>\n<li>[\s\S]*<\/li>\n<\/ul>\n[\s\S]*<p>end<\/p>$/,
        );
        expect(htmlOf(one)).not.toMatch(harmless);
        expect(htmlOf(`before\n\n${block(words)}\n\nafter`)).toMatch(/^<p>before<\/p>[\s\S]*<p>after<\/p>$/);
        expect(htmlOf(block(words))).not.toMatch(harmless);
        expect(htmlOf(quote(words))).toMatch(/^<blockquote>[\s\S]*<\/blockquote>$/);
        expect(htmlOf(quote(words))).not.toMatch(harmless);
      }),
      runs,
    );
  });

  it("keeps a cell in its column", () => {
    fc.assert(
      fc.property(text, (words) => {
        const html = htmlOf(`| a | b |\n| --- | --- |\n| ${cell(words) || " "} | ${cell(words) || " "} |`);
        expect([...html.matchAll(/<t[dh]>/g)]).toHaveLength(4);
        expect(html).not.toMatch(/<(img|a href="(?!https?:|mailto:))/);
      }),
      runs,
    );
  });
});

describe("no text of a person becomes structure", () => {
  const check = (id: "madr" | "nygard") => {
    const plain = formats[id].render(sample, sampleCircumstances(sample));
    const expected = headings(htmlOf(plain.replace(/^---\n[\s\S]*?\n---\n/, "")));
    fc.assert(
      fc.property(oneLine, text, (name, words) => {
        const record = written(name, words);
        const circumstances = sampleCircumstances(record);
        const exported = formats[id].render(record, circumstances);
        const [, front = "", body = ""] =
          id === "madr" ? (/^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(exported) ?? []) : ["", "", exported];
        const html = htmlOf(body);
        expect(headings(html)).toEqual(expected);
        expect(html).not.toMatch(/<(pre|hr|img|script)\b/);
        expect([...html.matchAll(/<table>/g)]).toHaveLength(1);
        const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href = ""]) => href);
        // GitHub links bare addresses by itself; what matters is that no text hides where a link leads.
        expect(links.filter((href) => /^(javascript|data|vbscript):/i.test(href))).toEqual([]);
        expect(html).not.toMatch(/<a href="(?!0|https:\/\/(wiki|steelyard)\.example)[^"]*">(?!https?:|www\.|[^<]*@)/);
        if (id === "nygard") {
          expect(exported.split("\n")[0]).toMatch(/^# 14\. \S/);
          return;
        }
        const yaml = parse(front) as Record<string, string>;
        expect(Object.keys(yaml)).toEqual(["status", "date", "decision-makers", "consulted", "informed"]);
        expect(yaml.status).toBe("accepted");
        expect(yaml["decision-makers"]).toContain(name.replace(/\s+/g, " ").trim());
        const option = /Chosen option: "(.*)", because/.exec(body)?.[1] ?? "";
        expect(body.split("\n").filter((each) => each === `* ${option}`).length).toBeGreaterThanOrEqual(1);
        expect(body).toContain(`\n### ${option}\n`);
      }),
      {
        numRuns: 6,
        examples: [nasty.join("\n"), nasty.toReversed().join("\n\n")].map((each) => [
          each.slice(0, 80).replace(/\s+/g, " "),
          each,
        ]),
      },
    );
  };
  it("in MADR", () => check("madr"), 20_000);
  it("in Nygard", () => check("nygard"), 20_000);
});
