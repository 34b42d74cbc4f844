// A past decision of the example: a language for the pricing service, against one objection.
import { must, type ProjectScript, rated } from "./script";

export const pricing: ProjectScript = {
  title: "Pricing service",
  question: "In which language do we write the pricing service?",
  context:
    "Every order asks it for a price; it must answer within 20 ms while the shop waits. It is small, it changes monthly, and it must not stop.",
  criteria: [
    rated("raw-performance", "Raw performance", "How far one node carries the load of our busiest hour.", [
      "Not to the busiest hour",
      "To the busiest hour",
      "Ten times the busiest hour",
    ]),
    rated("learning-curve", "Learning curve", "How soon those who don't know it change a price rule alone.", [
      "After half a year",
      "After six weeks",
      "In the first week",
    ]),
    rated("maintainability", "Maintainability", "What a change costs after three years, made by someone new.", [
      "Every change risks something far away",
      "Changes are safe where tests are",
      "Structure and types show what a change touches",
    ]),
    rated("ops-complexity", "Work to operate", "What it takes to deploy, watch, debug and update it.", [
      "A runtime that nobody here operates",
      "Known parts, some new ones",
      "Runs like what we run today",
    ]),
    must("Answers within 20 ms", "At the 99th percentile, at the load of our busiest hour."),
  ],
  candidates: [
    { name: "Go", description: "One binary, standard library.", stackId: "go" },
    { name: "Rust", description: "With Axum.", stackId: "rust" },
    { name: "Java", description: "With Spring Boot, as the warehouse runs it.", stackId: "java" },
    { name: "Python", description: "With FastAPI, next to the price models.", stackId: "python" },
  ],
  verdicts: [
    ["Go", "Answers within 20 ms", "holds", "3 ms in the proof of concept."],
    ["Rust", "Answers within 20 ms", "holds", "2 ms in the proof of concept."],
    ["Java", "Answers within 20 ms", "holds", "6 ms once warm."],
    ["Python", "Answers within 20 ms", "fails", "41 ms in the proof of concept, with the cache on."],
  ],
  notes: [["luis", "Raw performance", "We need the busiest hour, not ten of them."]],
  rounds: [
    {
      method: "points",
      answers: {
        ana: [20, 30, 30, 20],
        ben: [10, 20, 20, 50],
        jana: [20, 35, 30, 15],
        luis: [15, 45, 25, 15],
        pia: [20, 25, 40, 15],
        sora: [45, 10, 30, 15],
      },
      reasons: { sora: { 0: "Prices are computed per line. A big basket is a thousand of them." } },
    },
  ],
  measurements: [],
  evidence: [
    [
      "sora",
      "Rust",
      "Raw performance",
      { title: "Proof of concept: prices per second", url: "https://wiki.example.org/pricing/poc" },
      "supports",
    ],
  ],
  scores: {
    ana: {
      rows: [
        [4, 5, 4, 0],
        [4, 2, 3, 0],
        [4, 4, 4, 0],
        [4, 3, 4, 0],
      ],
      confidence: "medium",
    },
    ben: {
      rows: [
        [4, 5, 4, 0],
        [4, 1, 3, 0],
        [4, 4, 3, 0],
        [5, 3, 3, 0],
      ],
      confidence: "high",
    },
    jana: {
      rows: [
        [4, 5, 3, 0],
        [4, 2, 3, 0],
        [3, 4, 4, 0],
        [4, 3, 3, 0],
      ],
      confidence: "medium",
    },
    luis: {
      rows: [
        [4, 5, 4, 0],
        [5, 1, 3, 0],
        [4, 3, 4, 0],
        [4, 2, 4, 0],
      ],
      confidence: "medium",
    },
    pia: {
      rows: [
        [4, 5, 4, 0],
        [4, 2, 4, 0],
        [4, 4, 4, 0],
        [4, 3, 4, 0],
      ],
      confidence: "low",
    },
    sora: {
      rows: [
        [3, 5, 3, 0],
        [3, 3, 3, 0],
        [3, 5, 3, 0],
        [4, 4, 3, 0],
      ],
      confidence: "high",
    },
  },
  decision: {
    candidate: "Go",
    statement: "We write the pricing service in Go.",
    overrideReason: "",
    because: `Five of six can change a rule in Go within a week or two, and it answers in 3 ms where 20 are allowed.

Rust is faster and would be safer to change, but nobody here could review it before spring. The service is small enough to be written anew if that turns out wrong.`,
    consequences: [
      { tone: "good", text: "One binary to ship and one process to watch." },
      { tone: "neutral", text: "The price models stay in Python and are read as tables." },
      { tone: "bad", text: "Two languages in the back end, and two sets of libraries to keep up." },
    ],
    reassessInDays: 365,
    reassessWhen: "a basket takes longer than 10 ms",
    dissent: [
      "sora",
      "I would choose Rust. The rules will grow, and what the compiler doesn't check we will find at night. I ask that we count the incidents that types would have caught, and look again after a year.",
    ],
    signOffs: {
      ana: ["approve", ""],
      ben: ["approve", ""],
      jana: ["approve", ""],
      luis: ["approve", ""],
      pia: ["concern", "Two languages is one too many for six people; I want the warehouse to move first."],
      sora: ["object", "Rust would catch at build time what we will now catch at night."],
    },
  },
};
