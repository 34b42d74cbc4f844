// What does each query answer? For screens that pass a piece of it on.
import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/router";

/** `Answers["criteria"]["board"]` is what `criteria.board` answers. */
export type Answers = inferRouterOutputs<AppRouter>;
