// What is the limit: the same arithmetic in bare loops over typed arrays, without a check?

export interface Bare {
  rows: number;
  columns: number;
  values: Float64Array;
  weights: Float64Array;
}

export function bareSums({ rows, columns, values, weights }: Bare): Float64Array {
  const found = new Float64Array(rows);
  for (let i = 0; i < rows; i += 1) {
    let sum = 0;
    for (let k = 0; k < columns; k += 1) sum += (weights[k] as number) * (values[i * columns + k] as number);
    found[i] = sum;
  }
  return found;
}

export function bareTopsis({ rows, columns, values, weights }: Bare): Float64Array {
  const factor = new Float64Array(columns);
  const most = new Float64Array(columns).fill(Number.NEGATIVE_INFINITY);
  const least = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i < rows; i += 1)
    for (let k = 0; k < columns; k += 1) {
      const x = values[i * columns + k] as number;
      factor[k] = (factor[k] as number) + x * x;
      if (x > (most[k] as number)) most[k] = x;
      if (x < (least[k] as number)) least[k] = x;
    }
  for (let k = 0; k < columns; k += 1) factor[k] = (weights[k] as number) / Math.sqrt(factor[k] as number);
  const found = new Float64Array(rows);
  for (let i = 0; i < rows; i += 1) {
    let above = 0;
    let below = 0;
    for (let k = 0; k < columns; k += 1) {
      const x = values[i * columns + k] as number;
      const up = ((most[k] as number) - x) * (factor[k] as number);
      const down = (x - (least[k] as number)) * (factor[k] as number);
      above += up * up;
      below += down * down;
    }
    found[i] = Math.sqrt(below) / (Math.sqrt(above) + Math.sqrt(below));
  }
  return found;
}

export function bareVikor({ rows, columns, values, weights }: Bare): Float64Array {
  const most = new Float64Array(columns).fill(Number.NEGATIVE_INFINITY);
  const least = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i < rows; i += 1)
    for (let k = 0; k < columns; k += 1) {
      const x = values[i * columns + k] as number;
      if (x > (most[k] as number)) most[k] = x;
      if (x < (least[k] as number)) least[k] = x;
    }
  const [S, R] = [new Float64Array(rows), new Float64Array(rows)];
  let [s0, s1, r0, r1] = [Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY, 0];
  for (let i = 0; i < rows; i += 1) {
    let sum = 0;
    let worst = 0;
    for (let k = 0; k < columns; k += 1) {
      const top = most[k] as number;
      const regret =
        ((weights[k] as number) * (top - (values[i * columns + k] as number))) / (top - (least[k] as number));
      sum += regret;
      if (regret > worst) worst = regret;
    }
    S[i] = sum;
    R[i] = worst;
    s0 = Math.min(s0, sum);
    s1 = Math.max(s1, sum);
    r0 = Math.min(r0, worst);
    r1 = Math.max(r1, worst);
  }
  return S.map((sum, i) => 0.5 * ((sum - s0) / (s1 - s0)) + 0.5 * (((R[i] as number) - r0) / (r1 - r0)));
}

/** Net flows of the linear preference by sorted prefix sums: m log m. */
export function barePromethee({ rows, columns, values, weights }: Bare, q: number, p: number): Float64Array {
  const phi = new Float64Array(rows);
  const keys = new Float64Array(rows);
  const sums = new Float64Array(rows + 1);
  for (let k = 0; k < columns; k += 1) {
    for (let i = 0; i < rows; i += 1) keys[i] = values[i * columns + k] as number;
    const sorted = keys.slice().sort();
    for (let i = 0; i < rows; i += 1) sums[i + 1] = (sums[i] as number) + (sorted[i] as number);
    const flow = new Map<number, number>();
    let [under, near, above, far] = [0, 0, 0, 0];
    for (let i = 0; i < rows; i += 1) {
      const x = sorted[i] as number;
      while (under < rows && (sorted[under] as number) < x - p) under += 1;
      while (near < rows && (sorted[near] as number) < x - q) near += 1;
      while (above < rows && (sorted[above] as number) <= x + q) above += 1;
      while (far < rows && (sorted[far] as number) <= x + p) far += 1;
      const plus = under + ((near - under) * (x - q) - ((sums[near] as number) - (sums[under] as number))) / (p - q);
      const minus = rows - far + ((sums[far] as number) - (sums[above] as number) - (far - above) * (x + q)) / (p - q);
      flow.set(x, plus - minus);
    }
    const share = (weights[k] as number) / (rows - 1);
    for (let i = 0; i < rows; i += 1) phi[i] = (phi[i] as number) + share * (flow.get(keys[i] as number) as number);
  }
  return phi;
}

/** Rank acceptability over uniform weights, by normalised exponentials and an insertion sort that begins with the order of the sample before. */
export function bareAcceptability(
  { rows, columns, values }: Bare,
  samples: number,
  random: () => number,
): Float64Array {
  const [weights, totals] = [new Float64Array(columns), new Float64Array(rows)];
  const [counts, central] = [new Float64Array(rows * rows), new Float64Array(rows * columns)];
  const order = new Int32Array(rows).map((_, place) => place);
  for (let sample = 0; sample < samples; sample += 1) {
    let whole = 0;
    for (let k = 0; k < columns; k += 1) {
      const each = -Math.log(1 - random());
      weights[k] = each;
      whole += each;
    }
    for (let k = 0; k < columns; k += 1) weights[k] = (weights[k] as number) / whole;
    for (let i = 0; i < rows; i += 1) {
      let sum = 0;
      for (let k = 0; k < columns; k += 1) sum += (values[i * columns + k] as number) * (weights[k] as number);
      totals[i] = sum;
    }
    for (let place = 1; place < rows; place += 1) {
      const own = order[place] as number;
      const total = totals[own] as number;
      let at = place;
      for (; at > 0 && (totals[order[at - 1] as number] as number) < total; at -= 1)
        order[at] = order[at - 1] as number;
      order[at] = own;
    }
    for (let place = 0; place < rows; place += 1) {
      const at = (order[place] as number) * rows + place;
      counts[at] = (counts[at] as number) + 1;
    }
    const first = (order[0] as number) * columns;
    for (let k = 0; k < columns; k += 1) central[first + k] = (central[first + k] as number) + (weights[k] as number);
  }
  return counts;
}
