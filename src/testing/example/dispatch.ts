// The example's open decision: a backend for a product with real-time and reporting needs.
import { dispatchRounds } from "./dispatch-rounds";
import { must, type ProjectScript, rated } from "./script";

export const dispatch: ProjectScript = {
  title: "Backend for live dispatch",
  question: "Which stack do we build the dispatch backend on?",
  context: `Couriers hold a connection open all day; the map at the depot moves with them. At month's end the same data becomes **invoices and reports** for 140 shops, with queries over a year of deliveries.

- Today: 900 couriers. In two years: 5,000 on one node at noon.
- Six of us build it, and the same six carry the pager.
- The shop front is React and stays.`,
  criteria: [
    rated(
      "async-realtime",
      "Real time",
      "How well it holds open connections and pushes a position to whoever watches it.",
      ["Needs a second system beside it", "Works with add-ons, to some thousands", "Built in, to tens of thousands"],
    ),
    rated("dev-speed", "Development speed", "How soon this team ships a typical feature, tests and review included.", [
      "A typical feature takes a month",
      "A typical feature takes two weeks",
      "A typical feature takes days",
    ]),
    rated("data-complexity", "Data and reports", "How well it handles relational data, long queries and exports.", [
      "Mostly hand-written SQL",
      "An ORM for the common cases",
      "An ORM, migrations and an admin that cover ours",
    ]),
    rated("ops-complexity", "Work to operate", "What it takes to deploy, watch, debug and update it.", [
      "A runtime that nobody here operates",
      "Known parts, some new ones",
      "Runs like what we run today",
    ]),
    rated(
      "team-expertise",
      "Team expertise",
      "What the team can do with it today, counted by people, not by the best one.",
      ["Nobody has shipped with it", "A third have shipped with it", "Most have run it in production"],
    ),
    {
      ...{
        name: "Cost to run",
        definition: "The bill for compute in the second year, at the load that we plan for.",
        direction: "less",
      },
      catalogueId: "infra-cost",
      scale: { kind: "measured", unit: "EUR/month", worst: 3000, best: 300, points: [[1200, 0.7]] },
    },
    must("Holds 5,000 open connections", "On one node, for an hour, with a position each second."),
    must("Licence allows our use", "Its licence, and those of its main parts, allow commercial use without a fee."),
  ],
  candidates: [
    { name: "Node.js", description: "With Fastify and a typed query builder.", stackId: "nodejs" },
    { name: "Django", description: "With Channels for the open connections.", stackId: "django" },
    { name: "Ruby on Rails", description: "With Action Cable.", stackId: "rails" },
    { name: "Go", description: "Standard library, one binary.", stackId: "go" },
    { name: "AWS Lambda", description: "Functions behind a managed socket gateway.", stackId: "aws-lambda" },
  ],
  verdicts: [
    ["Node.js", "Holds 5,000 open connections", "holds", "Load test of 3 Nov: 5,000 for an hour, 61 % CPU."],
    ["Django", "Holds 5,000 open connections", "holds", "Load test of 4 Nov: 5,000 with four workers, 88 % CPU."],
    [
      "Ruby on Rails",
      "Holds 5,000 open connections",
      "holds",
      "Load test of 4 Nov: 5,000 with Action Cable on its own machine.",
    ],
    ["Go", "Holds 5,000 open connections", "holds", "Load test of 3 Nov: 5,000 for an hour, 22 % CPU."],
    [
      "AWS Lambda",
      "Holds 5,000 open connections",
      "fails",
      "A function lives fifteen minutes at most; the gateway would hold the connections, not the node.",
    ],
    ["Node.js", "Licence allows our use", "holds", "MIT."],
    ["Django", "Licence allows our use", "holds", "BSD."],
    ["Ruby on Rails", "Licence allows our use", "holds", "MIT."],
    ["Go", "Licence allows our use", "holds", "BSD."],
  ],
  notes: [
    ["ben", "Work to operate", "Whoever weighs this low should take my pager for a week."],
    ["luis", "Work to operate", "The platform team runs our deploys. What holds us back is shipping."],
    [
      "pia",
      "Data and reports",
      "The year-end report alone is eleven joins. Let's not pretend that this is a socket product only.",
    ],
    ["jana", "Team expertise", "Counted: four of six have run Node.js, two Django, one Go, nobody Rails since 2021."],
  ],
  rounds: dispatchRounds,
  measurements: [
    ["Node.js", "Cost to run", 980, "Load test of 3 Nov, three nodes"],
    ["Django", "Cost to run", 1650, "Load test of 4 Nov, five nodes"],
    ["Ruby on Rails", "Cost to run", 1820, "Load test of 4 Nov, five nodes and a cable server"],
    ["Go", "Cost to run", 520, "Load test of 3 Nov, two nodes"],
  ],
  evidence: [
    [
      "sora",
      "Go",
      "Real time",
      { title: "Load test of 3 November, both runs", url: "https://wiki.example.org/dispatch/load-test" },
      "supports",
    ],
    [
      "jana",
      "Go",
      "Team expertise",
      { body: "One of us wrote Go in the last job; the other five have read the tour." },
      "against",
    ],
    [
      "pia",
      "Django",
      "Data and reports",
      { body: "I rebuilt the year-end report in two days: ORM for nine joins, raw SQL for two." },
      "supports",
    ],
    [
      "ben",
      "Node.js",
      "Work to operate",
      { body: "It is what we deploy today; the dashboards and the runbook exist." },
      "supports",
    ],
    [
      "luis",
      "Ruby on Rails",
      "Development speed",
      { title: "Spike: the shop's order page in Rails", url: "https://wiki.example.org/dispatch/spike-rails" },
      "supports",
    ],
  ],
  // Real time, speed, data, operate, expertise × Node.js, Django, Rails, Go; the last column is ruled out.
  scores: {
    ana: {
      rows: [
        [4, 3, 2, 5, 0],
        [4, 4, 5, 3, 0],
        [2, 5, 4, 3, 0],
        [4, 3, 3, 0, 0],
        [5, 0, 0, 0, 0],
      ],
      confidence: "medium",
    },
    ben: {
      rows: [
        [4, 3, 2, 5, 0],
        [4, 4, 4, 3, 0],
        [2, 5, 4, 2, 0],
        [5, 3, 2, 4, 0],
        [5, 3, 2, 2, 0],
      ],
      confidence: "high",
    },
    jana: {
      rows: [
        [4, 2, 2, 5, 0],
        [4, 4, 4, 2, 0],
        [2, 4, 4, 3, 0],
        [4, 3, 3, 4, 0],
        [5, 3, 1, 2, 0],
      ],
      confidence: "medium",
    },
    luis: {
      rows: [
        [5, 3, 3, 5, 0],
        [4, 4, 5, 2, 0],
        [3, 4, 4, 2, 0],
        [4, 4, 4, 3, 0],
        [5, 3, 2, 1, 0],
      ],
      confidence: "medium",
    },
    pia: {
      rows: [
        [4, 3, 3, 4, 0],
        [3, 5, 4, 2, 0],
        [2, 5, 4, 2, 0],
        [4, 4, 3, 3, 0],
        [4, 4, 2, 1, 0],
      ],
      confidence: "high",
    },
    sora: {
      rows: [
        [4, 2, 2, 5, 0],
        [3, 4, 4, 4, 0],
        [3, 4, 4, 3, 0],
        [4, 2, 2, 5, 0],
        [4, 2, 1, 3, 0],
      ],
      confidence: "medium",
    },
  },
};
