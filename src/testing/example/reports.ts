// A past decision of the example: where the report jobs run, due for a second look.
import { must, type ProjectScript, rated } from "./script";

export const reports: ProjectScript = {
  title: "Report jobs",
  question: "On what do the nightly report jobs run?",
  context:
    "Forty jobs a night, from seconds to two hours, written by the two who know the data. They read the replica and write files.",
  criteria: [
    rated(
      "ai-ml",
      "Data libraries",
      "Whether the libraries for our tables, statistics and files exist and are looked after.",
      ["We would write them", "They exist, some without a maintainer", "Mature ones for all we need"],
    ),
    rated("ops-complexity", "Work to operate", "What it takes to deploy, watch, debug and update it.", [
      "A runtime that nobody here operates",
      "Known parts, some new ones",
      "Runs like what we run today",
    ]),
    rated("dev-speed", "Development speed", "How soon a new report is in the shops' hands.", [
      "A month",
      "A week",
      "A day",
    ]),
    must("Runs two hours", "The longest job takes two hours and can't be cut."),
  ],
  candidates: [
    { name: "Python", description: "Plain jobs on the workers that we have.", stackId: "python" },
    { name: "Node.js", description: "In the queue of the shop front.", stackId: "nodejs" },
    { name: "AWS Lambda", description: "A function for each job.", stackId: "aws-lambda" },
  ],
  verdicts: [
    ["Python", "Runs two hours", "holds", "It does today, on a laptop."],
    ["Node.js", "Runs two hours", "holds", "Yes, on its own worker."],
    ["AWS Lambda", "Runs two hours", "fails", "Functions end after fifteen minutes."],
  ],
  notes: [],
  rounds: [
    {
      method: "ranking",
      answers: { ana: [1, 2, 3], ben: [2, 1, 3], jana: [1, 3, 2], luis: [2, 3, 1], pia: [1, 2, 3], sora: [1, 2, 3] },
    },
  ],
  measurements: [],
  evidence: [
    [
      "pia",
      "Python",
      "Data libraries",
      { body: "All eleven libraries of the prototype had a release this year." },
      "supports",
    ],
  ],
  scores: {
    ana: {
      rows: [
        [5, 3, 0],
        [4, 4, 0],
        [5, 3, 0],
      ],
      confidence: "high",
    },
    ben: {
      rows: [
        [5, 2, 0],
        [3, 5, 0],
        [4, 3, 0],
      ],
      confidence: "medium",
    },
    jana: {
      rows: [
        [5, 3, 0],
        [4, 4, 0],
        [5, 4, 0],
      ],
      confidence: "medium",
    },
    luis: {
      rows: [
        [4, 3, 0],
        [4, 4, 0],
        [4, 4, 0],
      ],
      confidence: "low",
    },
    pia: {
      rows: [
        [5, 2, 0],
        [4, 3, 0],
        [5, 2, 0],
      ],
      confidence: "high",
    },
    sora: {
      rows: [
        [5, 3, 0],
        [3, 4, 0],
        [4, 3, 0],
      ],
      confidence: "medium",
    },
  },
  decision: {
    candidate: "Python",
    statement: "The report jobs run in Python on our own workers.",
    overrideReason: "",
    because:
      "The two who write the reports think in its libraries, and a new report takes a day. Nothing else was close on that.",
    consequences: [
      { tone: "good", text: "Reports leave the shop front alone." },
      { tone: "bad", text: "A second runtime to update, with its own base image." },
    ],
    reassessInDays: 0,
    reassessWhen: "a night's jobs don't end before six",
    signOffs: {
      ana: ["approve", ""],
      ben: ["concern", "Someone has to own the base image. Until then it is me."],
      jana: ["approve", ""],
      luis: ["approve", ""],
      pia: ["approve", ""],
      sora: ["abstain", ""],
    },
  },
};
