// Under which names do the ways to look at a comparison stand in an address, in the order of their tabs?
/** A new view: its name here, where its tab shall stand, and its row in `views` (views.tsx). The first is the default. */
export const viewIds = [
  "ranking",
  "tipping",
  "chances",
  "methods",
  "trade-off",
  "profiles",
  "heatmap",
  "disagreement",
  "members",
  "scenarios",
] as const;
export type ViewId = (typeof viewIds)[number];
