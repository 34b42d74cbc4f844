// Which criteria say nearly the same, so that it would count twice?

/** A group of criteria that measure one thing; `words` recognise criteria that a team wrote itself. */
type Topic = { id: string; criteria: readonly string[]; words: readonly string[]; why: string };

const topics: readonly Topic[] = [
  {
    id: "how-fast-it-runs",
    criteria: ["raw-performance", "rps", "latency-p99", "cpu-bound", "predictability"],
    words: ["performance", "latency", "throughput", "requests per second", "rps", "response time", "p95", "p99"],
    why: "a stack that is fast scores on each of them.",
  },
  {
    id: "what-it-needs",
    criteria: ["memory", "cpu", "infra-cost", "tco"],
    words: ["run cost", "cost to run", "cloud cost", "infrastructure cost", "hosting cost", "memory", "cpu", "tco"],
    why: "memory and CPU are most of the bill.",
  },
  {
    id: "how-soon-one-knows-it",
    criteria: ["learning-curve", "onboarding", "team-expertise"],
    words: [
      "learning curve",
      "learning",
      "onboarding",
      "ramp-up",
      "familiarity",
      "team skill",
      "team expertise",
      "know-how",
    ],
    why: "what a team knows already, it needs not learn.",
  },
  {
    id: "who-can-be-found",
    criteria: ["hiring", "community", "popularity"],
    words: ["hiring", "talent", "community", "popularity"],
    why: "where many use it, many can be hired.",
  },
  {
    id: "what-is-there-for-it",
    criteria: ["ecosystem", "maturity", "batteries", "docs", "dep-security"],
    words: ["ecosystem", "libraries", "packages", "maturity", "batteries"],
    why: "what is mature has its packages.",
  },
  {
    id: "how-soon-it-ships",
    criteria: ["dev-speed", "dx", "tooling", "compile-time", "local-dev"],
    words: [
      "development speed",
      "delivery speed",
      "velocity",
      "time to market",
      "productivity",
      "developer experience",
    ],
    why: "tools that help are why it ships sooner.",
  },
  {
    id: "how-long-it-keeps",
    criteria: ["maintainability", "longevity", "maintenance-cost", "sustainability", "consistency", "breaking-changes"],
    words: ["maintainability", "maintenance", "longevity", "long-term", "code quality"],
    why: "what is easy to change costs less to keep.",
  },
  {
    id: "many-at-once",
    criteria: ["async-realtime", "concurrency", "request-model", "scalability"],
    words: ["real time", "real-time", "realtime", "websockets", "concurrency", "async", "scalability"],
    why: "what holds many connections scales by the same means.",
  },
  {
    id: "how-it-is-run",
    criteria: ["ops-complexity", "deployment", "observability", "hosting"],
    words: ["operability", "operations", "ops", "deployment", "observability", "monitoring"],
    why: "deploying and watching it is the work of operating it.",
  },
  {
    id: "how-safe-it-is",
    criteria: ["security", "memory-safety", "safety-control", "dep-security"],
    words: ["security", "memory safety", "vulnerabilities", "supply chain"],
    why: "each of them counts the same holes.",
  },
  {
    id: "what-leaving-costs",
    criteria: ["lock-in", "migration-cost"],
    words: ["lock-in", "migration cost", "switching cost", "exit cost"],
    why: "being locked in is what leaving costs.",
  },
];

/** What `overlapsAmong` needs to know of a criterion; `catalogueId` where it came from the catalogue. */
export type Overlapping = { id: string; name: string; catalogueId?: string | null | undefined };

/** Two criteria or more that measure one thing, and why that counts twice (a clause: "a stack that is fast scores on …"). */
export type Overlap<T extends Overlapping> = { topic: string; criteria: readonly T[]; why: string };

/**
 * Points out which of a team's criteria overlap: by their place in the catalogue, else by the words of their names. A hint,
 * never a refusal. Pass only those that are weighed.
 */
export function overlapsAmong<T extends Overlapping>(criteria: readonly T[]): readonly Overlap<T>[] {
  return topics.flatMap((topic) => {
    const hit = criteria.filter((criterion) => belongs(criterion, topic));
    return hit.length > 1 ? [{ topic: topic.id, criteria: hit, why: topic.why }] : [];
  });
}

/** The ids of catalogue criteria that overlap with this one. */
export function overlapsWith(catalogueId: string): readonly string[] {
  const others = topics.filter((topic) => topic.criteria.includes(catalogueId)).flatMap((topic) => topic.criteria);
  return [...new Set(others)].filter((id) => id !== catalogueId);
}

function belongs(criterion: Overlapping, topic: Topic): boolean {
  if (criterion.catalogueId) return topic.criteria.includes(criterion.catalogueId);
  const name = ` ${criterion.name.toLowerCase().replaceAll(/[^\p{L}\p{N}-]+/gu, " ")} `;
  return topic.words.some((word) => name.includes(` ${word} `));
}
