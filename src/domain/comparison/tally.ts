// What must a way of counting orders be able to do?

/** One voter's order, or that of several: groups of level candidates (their places in the list), best first; who is left out stands last, level. */
export interface Order {
  readonly count: number;
  readonly groups: readonly (readonly number[])[];
}

export interface Tallied {
  /** One a candidate; more is better. */
  points: number[];
  /** The places of the winners: several if level or in a circle, none if nobody ordered anything. */
  winners: number[];
}

export interface Tally {
  readonly id: string;
  readonly name: string;
  /** Where the rule is published. */
  readonly source: string;
  /** Throws Unfit on counts that are not finite or negative, and on places that are not 0 to `candidates` − 1 or stand twice. */
  count(orders: readonly Order[], candidates: number): Tallied;
}
