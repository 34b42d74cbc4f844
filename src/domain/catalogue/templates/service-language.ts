// What decides between languages for one service?
import { measured, must, rated, type Template } from "../template";

export const serviceLanguage: Template = {
  id: "service-language",
  name: "Language for a service",
  summary: "One service with a known load, beside a system that stays.",
  question: "Which language do we write this service in?",
  context: `**The service.** What does it do, who calls it, how often, and how fast must it answer?

**Why a new language is on the table.** What does the present one not do, and what shows it?

**Who will own it.** How many people, and what else do they own?`,
  criteria: [
    measured(
      "latency-p99",
      "p99 latency",
      "The slowest request in a hundred, at the load that we plan for.",
      "ms",
      [250, 10],
    ),
    measured("memory", "Memory use", "Resident memory of one instance at the load that we plan for.", "MB", [1000, 50]),
    rated("learning-curve", "Learning curve", "How long until most of the owners are productive in it.", [
      "More than six months",
      "About two months",
      "They are today",
    ]),
    rated("hiring", "Hiring", "How long it takes to find someone who knows it, where we hire.", [
      "More than six months",
      "About three months",
      "Within a month",
    ]),
    rated("ecosystem", "Ecosystem", "Whether the libraries that this service needs exist and are looked after.", [
      "We would write them",
      "They exist, some without a maintainer",
      "Mature ones for all we need",
    ]),
    rated("dev-speed", "Development speed", "How soon a typical change of this service ships, tests included.", [
      "Weeks",
      "A week",
      "A day",
    ]),
    rated("type-system", "Type system", "How many of our usual mistakes the compiler catches.", [
      "Few, at run time",
      "The common ones",
      "Nearly all, missing cases included",
    ]),
    rated("deployment", "Deployment", "What it takes from a commit to a running instance.", [
      "Native dependencies and long builds",
      "A container of some hundred megabytes",
      "One small binary",
    ]),
    must("Drivers for what we run", "Maintained drivers exist for our database, broker and tracing.", "interop"),
  ],
  candidates: ["go", "rust", "java", "python"],
};
