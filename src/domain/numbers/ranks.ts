// Who comes first, second, third when some are level?

/** Figures closer than this are level. */
export const tieTolerance = 1e-9;

/** Standard competition ranks (1, 2, 2, 4), the highest figure first; figures within the tolerance of the best of their group are level. */
export function competitionRanks(figures: readonly number[]): number[] {
  return spread(figures, levelGroups(figures), (first) => first);
}

/** Mid-ranks (1, 2.5, 2.5, 4), the highest figure first: level figures share the mean of the places that they take. */
export function midRanks(figures: readonly number[]): number[] {
  return spread(figures, levelGroups(figures), (first, size) => first + (size - 1) / 2);
}

/** The places of level figures, group by group from the highest down. */
export function levelGroups(figures: readonly number[]): number[][] {
  if (!figures.every(Number.isFinite)) throw new RangeError("only finite figures can be ranked");
  const places = figures.map((_, place) => place).sort((a, b) => at(figures, b) - at(figures, a) || a - b);
  const groups: number[][] = [];
  for (const place of places) {
    const group = groups.at(-1);
    const best = group?.[0];
    if (group && best !== undefined && at(figures, best) - at(figures, place) <= tieTolerance) group.push(place);
    else groups.push([place]);
  }
  return groups;
}

function spread(
  figures: readonly number[],
  groups: number[][],
  rank: (first: number, size: number) => number,
): number[] {
  const ranks = figures.map(() => 0);
  let first = 1;
  for (const group of groups) {
    for (const place of group) ranks[place] = rank(first, group.length);
    first += group.length;
  }
  return ranks;
}

const at = (figures: readonly number[], place: number) => figures[place] ?? 0;
