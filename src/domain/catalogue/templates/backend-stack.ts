// What decides between stacks for a backend?
import { measured, must, rated, type Template } from "../template";

export const backendStack: Template = {
  id: "backend-stack",
  name: "Backend stack",
  summary: "Language and framework for the server of a product.",
  question: "Which stack do we build the backend on?",
  context: `**The product.** What is it, who uses it, what does its busiest hour look like?

**The team.** Who builds it, what do they know, who runs it at night?

**The horizon.** How long must it last, and how much will it grow in two to three years?

**What is there already.** Databases, front end, hosting, contracts.`,
  criteria: [
    rated("dev-speed", "Development speed", "How soon this team ships a typical feature, tests and review included.", [
      "A typical feature takes a month",
      "A typical feature takes two weeks",
      "A typical feature takes days",
    ]),
    rated(
      "team-expertise",
      "Team expertise",
      "What the team can do with it today, counted by people, not by the best one.",
      ["Nobody has shipped with it", "A third have shipped with it", "Most have run it in production"],
    ),
    rated("maintainability", "Maintainability", "What a change costs after three years, made by someone new.", [
      "Every change risks something far away",
      "Changes are safe where tests are",
      "Structure and types show what a change touches",
    ]),
    rated("async-realtime", "Real time", "How well it holds open connections and pushes changes to them.", [
      "Needs a second system beside it",
      "Works with add-ons, to some thousands",
      "Built in, to tens of thousands",
    ]),
    rated("data-complexity", "Data and reports", "How well it handles relational data, long queries and exports.", [
      "Mostly hand-written SQL",
      "An ORM for the common cases",
      "An ORM, migrations and an admin that cover ours",
    ]),
    rated("hiring", "Hiring", "How long it takes to find someone who knows it, where we hire.", [
      "More than six months",
      "About three months",
      "Within a month",
    ]),
    measured(
      "infra-cost",
      "Cost to run",
      "The bill for compute in the second year, at the load that we plan for.",
      "EUR/month",
      [3000, 300],
    ),
    rated("ops-complexity", "Work to operate", "What it takes to deploy, watch, debug and update it.", [
      "A runtime that nobody here operates",
      "Known parts, some new ones",
      "Runs like what we run today",
    ]),
    must("Maintained for three years", "Its releases are supported for at least three more years.", "longevity"),
    must("Licence allows our use", "Its licence, and those of its main parts, allow commercial use without a fee."),
  ],
  candidates: ["nodejs", "django", "rails", "go"],
};
