// What decides between platforms that run functions?
import { measured, must, rated, type Template } from "../template";

export const serverlessPlatform: Template = {
  id: "serverless-platform",
  name: "Serverless platform",
  summary: "Where functions run that are called now and then.",
  question: "Which platform do we run our functions on?",
  context: `**The functions.** What starts them, how often, how long do they run, what do they need to reach?

**The traffic.** Sporadic or steady, and how high is the peak?

**Rules.** Where may the data be processed, and who must be able to check it?`,
  criteria: [
    measured(
      "serverless-fit",
      "Cold start",
      "From the call to the first answer of a function that slept, in our language. Measure it.",
      "ms",
      [3000, 50],
      [[500, 0.7]],
    ),
    measured(
      "infra-cost",
      "Cost to run",
      "The bill for a month of the traffic that we plan for.",
      "EUR/month",
      [1000, 50],
    ),
    rated("lock-in", "Freedom to leave", "What it takes to move the functions elsewhere.", [
      "A rewrite",
      "New glue around the same code",
      "The same container or bundle runs elsewhere",
    ]),
    rated("local-dev", "Local development", "How much of it can be run and tested on a laptop.", [
      "Only in the cloud",
      "With an emulator that differs at times",
      "The same runtime, offline",
    ]),
    rated("observability", "Observability", "How soon one sees which call failed, and why.", [
      "Logs by hand",
      "Logs and metrics in its own console",
      "Traces in the tools that we use",
    ]),
    rated("compliance", "Regulatory control", "How precisely we can say and show where data is processed.", [
      "By contract only",
      "By region",
      "By region, with keys and audit of our own",
    ]),
    rated("ecosystem", "Ecosystem", "Whether queues, schedules, storage and secrets that we need come with it.", [
      "We would bring most of them",
      "Most come with it",
      "All come with it and fit together",
    ]),
    must("Runs our language", "Our language, in a version that is still supported, runs on it."),
    must("Allowed regions", "Data is processed only in regions that we are allowed to use.", "compliance"),
  ],
  candidates: ["aws-lambda", "azure-functions", "cloudflare-workers", "vercel"],
  note: "The articles name these platforms and rate none of them; they write about serverless as such. Bring your own evidence.",
};
