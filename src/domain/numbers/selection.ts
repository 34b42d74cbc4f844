// Which value comes at a given place in order, without sorting them all?

const sortedTo = 64;

/**
 * The value at `place` (from 0) if the values were sorted: quickselect with the median of three as pivot (Hoare 1961). Reorders the values: after it
 * nothing before the place is greater, nothing after it smaller, so that the next place is found sooner. A few are just sorted.
 */
export function selected(values: Float64Array, place: number): number {
  let [from, to] = [0, values.length - 1];
  while (to - from > sortedTo) {
    const pivot = middleOf(values[from] ?? 0, values[(from + to) >> 1] ?? 0, values[to] ?? 0);
    let [left, right] = [from, to];
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left += 1;
      while ((values[right] ?? 0) > pivot) right -= 1;
      if (left > right) break;
      const moved = values[left] ?? 0;
      values[left] = values[right] ?? 0;
      values[right] = moved;
      left += 1;
      right -= 1;
    }
    if (place <= right) to = right;
    else if (place >= left) from = left;
    else return values[place] ?? 0;
  }
  values.subarray(from, to + 1).sort();
  return values[place] ?? 0;
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
