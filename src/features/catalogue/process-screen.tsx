// What do the articles advise on the way to a decision, and where do they part?
import { catalogue } from "@/domain/catalogue/catalogue";
import type { Advice } from "@/domain/catalogue/guidance";
import { ArticleNotes } from "./article-notes";
import { Block, Columns, MarginSection, OnThisPage } from "./block";
import { ContradictionTable } from "./contradiction-table";
import { LedgerTable } from "./ledger-table";
import { PageOpening } from "./page-opening";
import { RuleTable } from "./rule-table";
import { SourceLink, SourceLinks } from "./source-link";

/** Steps, rules, pitfalls, what the choice depends on, where the articles contradict each other, and what none of them gives. */
export function ProcessScreen() {
  const { steps, rules, pitfalls, contextFactors, contradictions, gaps, articles } = catalogue;
  const between = contradictions.filter((one) => one.kind === "between" && one.severity !== "agreement");
  const agreed = contradictions.filter((one) => one.severity === "agreement");
  return (
    <>
      <PageOpening
        eyebrow="Advice"
        title="How the articles would decide"
        lede={`${steps.length} steps, ${rules.length} rules of thumb and ${pitfalls.length} pitfalls. They part on ${between.length} questions and agree on ${agreed.length}. None of them weighs its criteria or says who decided.`}
      />
      <Columns
        marginLabel="About this advice"
        margin={
          <>
            <OnThisPage
              parts={[
                ["steps", "Steps", steps.length],
                ["rules", "Rules of thumb", rules.length],
                ["pitfalls", "Pitfalls", pitfalls.length],
                ["context", "What it depends on", contextFactors.length],
                ["agreed", "What all agree on", agreed.length],
                ["between", "Where they part", between.length],
                ["gaps", "What nobody gives", gaps.length],
              ]}
            />
            <MarginSection title="Articles">
              <ArticleNotes ids={articles.map((article) => article.id)} />
            </MarginSection>
          </>
        }
      >
        <Block id="steps" title="Steps to a decision">
          <AdviceByArticle of={steps} />
        </Block>
        <Block
          id="rules"
          title="Rules of thumb"
          note="Each is one author’s, without a measurement behind it. Several answer the same if with another then."
        >
          <RuleTable rules={rules} first={16} />
        </Block>
        <Block id="pitfalls" title="Pitfalls">
          <AdviceByArticle of={pitfalls} />
        </Block>
        <Block id="context" title="What it depends on">
          <LedgerTable
            caption="What the choice depends on"
            heads={["Factor", "Meaning", "Where"]}
            rows={contextFactors.map((factor) => ({
              key: factor.id,
              cells: [
                <span key="name" className="font-[550]">
                  {factor.name}
                </span>,
                factor.meaning,
                <SourceLinks
                  key="at"
                  at={factor.mentions.flatMap(({ article, lines }) => lines.map((line) => ({ article, line })))}
                />,
              ] as const,
            }))}
          />
        </Block>
        <Block id="agreed" title="What all agree on">
          <ContradictionTable contradictions={agreed} anchors />
        </Block>
        <Block
          id="between"
          title="Where they part"
          note="Each entry sets what the articles say side by side, in the order of the lines named at the right."
        >
          <ContradictionTable contradictions={between} anchors />
        </Block>
        <Block id="gaps" title="What nobody gives">
          <ul>
            {gaps.map((gap) => (
              <li key={gap.id} className="border-b border-border py-3 leading-5 text-pretty last:border-b-0">
                {gap.says}
              </li>
            ))}
          </ul>
        </Block>
      </Columns>
    </>
  );
}

function AdviceByArticle({ of }: { of: readonly Advice[] }) {
  return [...Map.groupBy(of, (advice) => advice.article)].map(([article, own]) => (
    <section
      key={article}
      className="grid gap-x-4 gap-y-2 border-b border-border py-5 last:border-b-0 md:grid-cols-[112px_minmax(0,1fr)]"
    >
      <h3 className="text-sm leading-5 font-semibold">{catalogue.articles.find((one) => one.id === article)?.short}</h3>
      <ul className="grid content-start gap-x-6 gap-y-3 md:grid-cols-2">
        {own.map((advice) => (
          <li key={advice.id}>
            <p className="leading-5 font-[550] text-pretty">{advice.says}</p>
            <SourceLink at={advice} bare />
          </li>
        ))}
      </ul>
    </section>
  ));
}
