// Which ballot does a method have, and does it need ranges? The methods' own word, without loading how they reckon.
import type { WeightMethodId } from "@/domain/weighting/method-ids";
import type { methods } from "@/domain/weighting/methods";

type Told<M extends WeightMethodId> = Pick<(typeof methods)[M], "ballot" | "needsRanges">;

export const screens: { readonly [M in WeightMethodId]: Told<M> } = {
  swing: { ballot: "swing", needsRanges: true },
  points: { ballot: "points", needsRanges: false },
  rating: { ballot: "rating", needsRanges: false },
  ranking: { ballot: "order", needsRanges: false },
  "rank-sum": { ballot: "order", needsRanges: false },
  "rank-reciprocal": { ballot: "order", needsRanges: false },
  pairwise: { ballot: "pairwise", needsRanges: true },
  "best-worst": { ballot: "best-worst", needsRanges: true },
};
