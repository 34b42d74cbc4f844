// What is in the catalogue?

import { catalogue } from "@/domain/catalogue/catalogue";
import { criterionGroups } from "@/domain/catalogue/criterion";
import { type CriterionSummary, searchCriteria } from "@/domain/catalogue/criterion-summary";
import { type StackSummary, searchStacks } from "@/domain/catalogue/stack-summary";
import { Link } from "@/ui/link";
import { ArticleNotes } from "./article-notes";
import { Block, Columns, MarginSection, OnThisPage } from "./block";
import { CatalogueSearch } from "./catalogue-search";
import { PageOpening } from "./page-opening";
import { StackList } from "./stack-list";
import { capital, count, groupWords } from "./words";

const shelves = [
  { id: "frameworks", title: "Frameworks", kinds: ["framework", "micro-framework", "framework-family", "frontend"] },
  { id: "languages", title: "Languages and runtimes", kinds: ["language", "runtime", "platform"] },
  { id: "hosting", title: "Ways and places to run it", kinds: ["deployment-model", "serverless-platform"] },
] as const;

/** The catalogue's front: stacks by kind, criteria by group, the articles in the margin; `search` narrows both. */
export function CatalogueScreen({ search }: { search: string }) {
  const stacks = searchStacks(search);
  const criteria = searchCriteria(search);
  const { articles, claims, steps, rules, pitfalls } = catalogue;
  const claimed = searchStacks().filter((stack) => stack.claims > 0).length;
  const conflicts = stacks.reduce((sum, stack) => sum + stack.conflicts, 0);
  return (
    <>
      <PageOpening
        title={`${capital(count(articles.length, "article"))} make ${claims.length} claims about ${claimed} stacks`}
        lede="They are claims of authors, not scores. Where they contradict each other, the sides stand next to each other and are marked; where a figure can’t be read, it says so. Weigh them as evidence, bring your own, and score with your team."
      />
      <CatalogueSearch search={search} found={found(search, stacks, criteria)} />
      <Columns
        marginLabel="Where the claims come from"
        margin={
          <>
            <OnThisPage
              parts={[
                ...shelves.map(({ id, title, kinds }) => [id, title, onShelf(stacks, kinds).length] as const),
                ["criteria", "Criteria", criteria.length],
              ]}
            />
            <MarginSection title="Articles">
              <ArticleNotes ids={articles.map((article) => article.id)} />
            </MarginSection>
            <MarginSection title="Advice">
              <p>
                <Link href="/catalogue/process">How the articles would decide</Link>: {steps.length} steps,{" "}
                {rules.length} rules of thumb, {pitfalls.length} pitfalls, and where they part.
              </p>
            </MarginSection>
            {!search && (
              <MarginSection title="Conflicts">
                <p>{conflicts} times, two claims about one stack and one criterion are opposed.</p>
              </MarginSection>
            )}
          </>
        }
      >
        {shelves.map(({ id, title, kinds }) => {
          const here = onShelf(stacks, kinds);
          return (
            here.length > 0 && (
              <Block key={id} id={id} title={title}>
                <StackList stacks={here} />
              </Block>
            )
          );
        })}
        {criteria.length > 0 && (
          <Block id="criteria" title="Criteria">
            <CriterionList criteria={criteria} />
          </Block>
        )}
      </Columns>
    </>
  );
}

function CriterionList({ criteria }: { criteria: readonly CriterionSummary[] }) {
  return criterionGroups
    .map((group) => ({ group, own: criteria.filter((criterion) => criterion.group === group) }))
    .filter(({ own }) => own.length > 0)
    .map(({ group, own }) => (
      <section
        key={group}
        className="grid gap-x-4 gap-y-2 border-b border-border py-4 last:border-b-0 md:grid-cols-[112px_minmax(0,1fr)]"
      >
        <h3 className="text-sm leading-5 font-semibold md:pt-1">{groupWords[group]}</h3>
        <ul className="grid gap-x-6 sm:grid-cols-2">
          {own.map((criterion) => (
            <li key={criterion.id} className="flex items-baseline justify-between gap-3 py-1 touch:py-3">
              <Link href={`/catalogue/criteria/${criterion.id}`}>{criterion.name}</Link>
              <span className="shrink-0 text-xs text-ink-3 tabular-nums">
                {criterion.claims === 0 ? "no claims" : count(criterion.claims, "claim")}
              </span>
            </li>
          ))}
        </ul>
      </section>
    ));
}

function onShelf(stacks: readonly StackSummary[], kinds: readonly string[]) {
  return stacks.filter((stack) => kinds.includes(stack.kind));
}

function found(search: string, stacks: readonly StackSummary[], criteria: readonly CriterionSummary[]): string {
  if (!search) return "";
  if (stacks.length + criteria.length === 0) return `Nothing in the catalogue is called ${search}.`;
  return `${count(stacks.length, "stack")} and ${count(criteria.length, "criterion", "criteria")} for ${search}`;
}
