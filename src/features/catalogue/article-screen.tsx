// What does this article say, and how far can one trust it?
import type { ArticlePage } from "@/domain/catalogue/article-page";
import { ArticleLine } from "./article-line";
import { Block, Columns, MarginSection, OnThisPage } from "./block";
import { ContradictionTable } from "./contradiction-table";
import { PageOpening } from "./page-opening";
import { UnreadableTable } from "./unreadable-table";
import { capital, count, lines } from "./words";

/** One article's page: everything in the order of its lines, then where it contradicts itself and what can't be read. */
export function ArticleScreen({ page }: { page: ArticlePage }) {
  const { article, within, between, unreadable, starRows } = page;
  const by = [article.author, article.publisher].filter(Boolean).join(", ");
  return (
    <>
      <PageOpening
        eyebrow={[article.kind, by, article.dated ?? "Undated"].filter(Boolean).join(" · ")}
        title={article.title}
        lede={lede(page)}
      />
      <Columns
        marginLabel="About this article"
        margin={
          <>
            <OnThisPage
              parts={[
                ["line-by-line", "Line by line", page.lines.length],
                ["within", "Contradicts itself", within.length],
                ["between", "Contradicts others", between.length],
                ["unreadable", "Couldn’t read", unreadable.length + starRows.length],
              ]}
            />
            <MarginSection title="What speaks against it">
              <ul className="grid gap-2">
                {article.flags.map((flag) => (
                  <li key={flag.says}>
                    {flag.says}
                    {flag.line && (
                      <span className="text-ink-3">
                        {" "}
                        {capital(lines({ article: "", line: flag.line, to: flag.to }))}.
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </MarginSection>
            <MarginSection title="How to read this">
              <p>
                Each entry is our paraphrase, with the line of the article’s text that it comes from. Nothing is quoted.
              </p>
            </MarginSection>
          </>
        }
      >
        <Block id="line-by-line" title="Line by line">
          {page.lines.map((line) => (
            <ArticleLine key={line.line} article={article.id} line={line} />
          ))}
        </Block>
        {within.length > 0 && (
          <Block id="within" title="Where it contradicts itself">
            <ContradictionTable contradictions={within} anchors />
          </Block>
        )}
        {between.length > 0 && (
          <Block id="between" title="Where others contradict it">
            <ContradictionTable contradictions={between} first={6} />
          </Block>
        )}
        {unreadable.length + starRows.length > 0 && (
          <Block id="unreadable" title="What we couldn’t read">
            <UnreadableTable rows={unreadable} starRows={starRows} />
          </Block>
        )}
      </Columns>
    </>
  );
}

function lede({ claims, stacks, within, starRows }: ArticlePage): string {
  const made = `It makes ${count(claims, "claim")} about ${count(stacks, "stack")}`;
  const itself = within.length > 0 ? `, and is at odds with itself ${times(within.length)}.` : ".";
  const stars =
    starRows.length > 0
      ? ` Its ${count(starRows.length, "row")} of stars can’t be read: only their sums are left.`
      : "";
  return `${made}${itself}${stars} No claim is a score.`;
}

function times(n: number): string {
  return n === 1 ? "once" : n === 2 ? "twice" : count(n, "time");
}
