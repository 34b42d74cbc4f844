// How are the weighting methods called in data? Apart from the methods, so that a form needn't load how they reckon.

/** In the order of menus, the default first. */
export const weightMethodIds = [
  "swing",
  "points",
  "rating",
  "ranking",
  "rank-sum",
  "rank-reciprocal",
  "pairwise",
  "best-worst",
] as const;
export type WeightMethodId = (typeof weightMethodIds)[number];
