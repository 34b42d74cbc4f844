// How much of the differences between figures lies in the objects, and how much in the judges?
import { squared } from "@/domain/numbers/elementary";
import { type Agreement, type ConsensusMeasure, type Judgements, sizeOf } from "../measure";

/** Shrout & Fleiss's six; null where the figures leave nothing to divide by. Small samples can make them negative. */
export interface IntraclassCorrelations {
  "1,1": number | null;
  "2,1": number | null;
  "3,1": number | null;
  "1,k": number | null;
  "2,k": number | null;
  "3,k": number | null;
}

/** Below this many objects the figure is too unstable to show. */
export const leastObjects = 5;

/** The six intraclass correlations of judges (rows) on objects (columns), by two-way analysis of variance. Null with fewer than two of either. */
export function intraclassCorrelations(judgements: Judgements): IntraclassCorrelations {
  const { judges: k, objects: n } = sizeOf(judgements);
  if (k < 2 || n < 2) return { "1,1": null, "2,1": null, "3,1": null, "1,k": null, "2,k": null, "3,k": null };
  const { between, within, raters, rest } = meanSquares(judgements, k, n);
  return {
    "1,1": share(between - within, between + (k - 1) * within),
    "2,1": share(between - rest, between + (k - 1) * rest + (k * (raters - rest)) / n),
    "3,1": share(between - rest, between + (k - 1) * rest),
    "1,k": share(between - within, between),
    "2,k": share(between - rest, between + (raters - rest) / n),
    "3,k": share(between - rest, between),
  };
}

/** ICC(2,1): judges drawn from many, one judge's figure, agreement in the figure itself. */
export const icc = {
  id: "icc",
  name: "Intraclass correlation (2,1)",
  source: "Shrout & Fleiss (1979), Psychological Bulletin 86, 420–428",
  closer: "higher",
  measure(judgements: Judgements): Agreement {
    const { judges, objects } = sizeOf(judgements);
    const isStable = objects >= leastObjects;
    return { value: isStable ? intraclassCorrelations(judgements)["2,1"] : null, judges, objects };
  },
} as const satisfies ConsensusMeasure;

function meanSquares(judgements: Judgements, k: number, n: number) {
  const grand = judgements.flat().reduce((sum, x) => sum + x / (k * n), 0);
  const ofJudge = judgements.map((row) => row.reduce((sum, x) => sum + x / n, 0));
  const ofObject = Array.from({ length: n }, (_, place) =>
    judgements.reduce((sum, row) => sum + (row[place] ?? 0) / k, 0),
  );
  const objects = k * ofObject.reduce((sum, m) => sum + squared(m - grand), 0);
  const raters = n * ofJudge.reduce((sum, m) => sum + squared(m - grand), 0);
  let [within, rest] = [0, 0];
  for (const [judge, row] of judgements.entries())
    for (const [place, x] of row.entries()) {
      const own = ofObject[place] ?? 0;
      within += squared(x - own);
      rest += squared(x - own - (ofJudge[judge] ?? 0) + grand);
    }
  return {
    between: objects / (n - 1),
    within: within / (n * (k - 1)),
    raters: raters / (k - 1),
    rest: rest / ((n - 1) * (k - 1)),
  };
}

/** Null where the whole is not above the rounding of a sum of squares. */
const share = (part: number, whole: number) => (whole > 1e-12 ? Math.max(-1e6, part / whole) + 0 : null);
