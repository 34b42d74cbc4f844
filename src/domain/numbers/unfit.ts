// What do we say to figures that nothing can be reckoned from?

export type UnfitReason = "invalid_input" | "not_reciprocal" | "out_of_range" | "not_connected";

/** Figures that no method can answer for: a programmer's or a file's mistake, never a voter's (those meet a refusal before). */
export class Unfit extends RangeError {
  readonly reason: UnfitReason;

  constructor(reason: UnfitReason, message: string) {
    super(message);
    this.name = "Unfit";
    this.reason = reason;
  }
}
