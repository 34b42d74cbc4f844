// What must a measure of agreement be able to do?

/** Rows are judges (ballots), columns are what they judge (criteria); a higher figure means more. All rows are of one length. */
export type Judgements = readonly (readonly number[])[];

/** `value` is null where the measure says nothing: too few judges or objects, or no judge tells any two objects apart. */
export interface Agreement {
  value: number | null;
  judges: number;
  objects: number;
}

export interface ConsensusMeasure {
  readonly id: string;
  readonly name: string;
  /** Where the measure is published. */
  readonly source: string;
  /** Whether a higher or a lower value means more agreement. */
  readonly closer: "higher" | "lower";
  /** Throws a RangeError on figures that are not finite and on rows of different lengths. */
  measure(judgements: Judgements): Agreement;
}

/** How many judges and objects there are. Throws a RangeError on rows of different lengths or on figures that are not finite. */
export function sizeOf(judgements: Judgements): { judges: number; objects: number } {
  const objects = judgements[0]?.length ?? 0;
  if (!judgements.every((row) => row.length === objects && row.every(Number.isFinite))) {
    throw new RangeError("judgements must be finite figures in rows of one length");
  }
  return { judges: judgements.length, objects };
}
