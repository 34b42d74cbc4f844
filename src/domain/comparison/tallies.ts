// Which ways of counting the members' own orders are there?
import { borda } from "./tallies/borda";
import { condorcet } from "./tallies/condorcet";
import type { Tally } from "./tally";

export const tallies = { borda, condorcet } as const satisfies Record<string, Tally>;

export type TallyId = keyof typeof tallies;
