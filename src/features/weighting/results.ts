// What does the server say of a revealed round?
import type { Answers } from "@/trpc/answers";

export type Results = Answers["weighting"]["results"];
export type RevealedCriterion = Results["criteria"][number];
