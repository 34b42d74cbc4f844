// Where does each dot of a strip plot stand, so that none hides another?

export type Bin = { from: number; to: number; count: number };

/**
 * For each value its place in a stack: 0 is the middle lane, -0.5 and 0.5 the two of a pair, and so on. Equal values stack in
 * the order given; values nearer than `gap` count as equal as far as they would touch. The result is in the order of `values`.
 */
export function stackOffsets(values: readonly number[], gap: number): number[] {
  const offsets = values.map(() => 0);
  for (const group of neighbours(values, gap)) {
    const levels = greedyLevels(
      group.map((index) => values[index] ?? 0),
      gap,
    );
    const top = Math.max(...levels);
    group.forEach((index, place) => {
      offsets[index] = (levels[place] ?? 0) - top / 2;
    });
  }
  return offsets;
}

/**
 * For each value, in turn, the first free lane: 0 is the line itself, 1 below it, -1 above, 2, -2 and so on; free where no other value of that lane is nearer
 * than `gap`. In the order of `values`.
 */
export function freeLanes(values: readonly number[], gap: number): number[] {
  const lanes: number[] = [];
  for (const value of values) {
    const isFree = (lane: number) =>
      lanes.every((other, place) => other !== lane || Math.abs((values[place] ?? 0) - value) >= gap);
    let step = 0;
    while (!isFree(laneAt(step))) step += 1;
    lanes.push(laneAt(step));
  }
  return lanes;
}

/** 0, 1, -1, 2, -2 … */
const laneAt = (step: number) => (step % 2 === 1 ? (step + 1) / 2 : -step / 2 + 0);

/** For labels above dots: the line each goes on, 0 the lowest, so that labels nearer than `gap` are not on one line. In the order of `values`. */
export function labelLines(values: readonly number[], gap: number): number[] {
  const order = byValue(values);
  const levels = greedyLevels(
    order.map((index) => values[index] ?? 0),
    gap,
  );
  const lines = values.map(() => 0);
  order.forEach((index, place) => {
    lines[index] = levels[place] ?? 0;
  });
  return lines;
}

/** `count` bins of equal width over the axis; the last one holds its upper end, what lies outside goes into the first or last. */
export function histogram(values: readonly number[], [min, max]: readonly [number, number], count = 25): Bin[] {
  const width = (max - min) / count;
  const bins = Array.from({ length: count }, (_, index) => ({
    from: min + index * width,
    to: min + (index + 1) * width,
    count: 0,
  }));
  for (const value of values) {
    const bin = bins[Math.min(count - 1, Math.max(0, Math.floor((value - min) / width)))];
    if (bin) bin.count += 1;
  }
  return bins;
}

function byValue(values: readonly number[]): number[] {
  return values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
}

/** Indexes of values in runs whose neighbours are nearer than `gap`. */
function neighbours(values: readonly number[], gap: number): number[][] {
  const runs: number[][] = [];
  for (const index of byValue(values)) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before !== undefined && (values[index] ?? 0) - (values[before] ?? 0) < gap) run.push(index);
    else runs.push([index]);
  }
  return runs;
}

/** Rising values, each on the lowest level where the last one is at least `gap` away. */
function greedyLevels(rising: readonly number[], gap: number): number[] {
  const last: number[] = [];
  return rising.map((value) => {
    const free = last.findIndex((other) => value - other >= gap);
    const level = free === -1 ? last.length : free;
    last[level] = value;
    return level;
  });
}
