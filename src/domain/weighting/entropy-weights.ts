// Which weights would the figures themselves suggest, by how much they tell the candidates apart?
import { ln } from "@/domain/numbers/elementary";
import { Unfit } from "@/domain/numbers/unfit";

/**
 * Entropy weights (Shannon 1948; Zeleny 1982; Xu 2004): w_k ∝ 1 − E_k, E_k = −Σ p ln p / ln m over the column's shares. Only a check on what people
 * weigh: figures know nothing of what matters. A column that tells nobody apart weighs 0; if none does, or one candidate is left, all weigh the same.
 * Throws Unfit on no figures, negative ones, and a column without a sum.
 */
export function entropyWeights(matrix: readonly (readonly number[])[]): number[] {
  const columns = matrix[0]?.length ?? 0;
  const isSound = matrix.every((row) => row.length === columns && row.every((x) => Number.isFinite(x) && x >= 0));
  if (columns === 0 || !isSound) throw new Unfit("invalid_input", "entropy needs figures of 0 or more");
  const told = Array.from({ length: columns }, (_, k) => 1 - evenness(matrix.map((row) => row[k] ?? 0)));
  const sum = told.reduce((a, b) => a + b, 0);
  return told.map((each) => (sum > 1e-15 ? each / sum : 1 / columns));
}

/** Entropy of the shares, beside the most it could be: 1 if all are level. */
function evenness(column: readonly number[]): number {
  const most = Math.max(...column);
  if (most === 0) throw new Unfit("invalid_input", "a column of zeros has no shares");
  if (column.every((x) => x === most)) return 1;
  const sum = column.reduce((total, x) => total + x / most, 0);
  const entropy = column.reduce((total, x) => (x > 0 ? total - (x / most / sum) * ln(x / most / sum) : total), 0);
  return Math.min(1, entropy / ln(column.length));
}
