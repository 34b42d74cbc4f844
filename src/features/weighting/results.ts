// What does the server say of a revealed round?
import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/router";

export type Results = inferRouterOutputs<AppRouter>["weighting"]["results"];
export type RevealedCriterion = Results["criteria"][number];
