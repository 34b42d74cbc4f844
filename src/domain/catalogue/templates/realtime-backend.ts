// What decides between stacks where many connections stay open?
import { measured, must, rated, type Template } from "../template";

export const realtimeBackend: Template = {
  id: "realtime-backend",
  name: "Real-time backend",
  summary: "A server that holds many connections open and pushes to them.",
  question: "Which stack serves our real-time connections?",
  context: `**The connections.** How many at once today, and in two years? How often does each get a message?

**What a message costs.** Relayed as it is, or computed for each receiver?

**What must never happen.** Lost messages, doubled messages, wrong order, silence?

**What is there already.** Brokers, load balancers, the main backend.`,
  criteria: [
    measured(
      "async-realtime",
      "Connections on one machine",
      "Open connections on one machine of our size, each with a message a second. Measure it with a proof of concept.",
      "connections",
      [1000, 100_000],
      [[10_000, 0.5]],
    ),
    measured(
      "latency-p99",
      "p99 latency",
      "From publishing a message to the slowest receiver in a hundred, at the load that we plan for.",
      "ms",
      [500, 50],
    ),
    rated("hiring", "Hiring", "How long it takes to find someone who knows it, where we hire.", [
      "More than six months",
      "About three months",
      "Within a month",
    ]),
    rated(
      "learning-curve",
      "Learning curve",
      "How long until someone of this team writes concurrent code that others can trust.",
      ["More than three months", "About a month", "It is what we write today"],
    ),
    rated(
      "ecosystem",
      "Ecosystem",
      "Whether the libraries for our protocols, brokers and clients exist and are looked after.",
      ["We would write them", "They exist, some without a maintainer", "Mature ones for all we need"],
    ),
    measured(
      "infra-cost",
      "Cost to run",
      "The bill for compute at the connections that we plan for.",
      "EUR/month",
      [3000, 300],
    ),
    rated(
      "ops-complexity",
      "Work to operate",
      "What it takes to deploy without dropping connections, to watch it and to debug it.",
      ["A runtime that nobody here operates", "Known parts, some new ones", "Runs like what we run today"],
    ),
    rated("dev-speed", "Development speed", "How soon this team ships a new kind of message, tests included.", [
      "Weeks",
      "A week",
      "A day",
    ]),
    must("Deploys without lost messages", "A deployment loses no message that was acknowledged."),
    must("Licence allows our use", "Its licence, and those of its main parts, allow commercial use without a fee."),
  ],
  candidates: ["nodejs", "go", "elixir", "django"],
  note: "The articles offer Elixir as an option and evaluate it nowhere: bring your own evidence for it.",
};
