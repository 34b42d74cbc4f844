// How do figures, names and lists read in a sentence?
import { power } from "../numbers/elementary";

/** A finding in words: `strong` may be set in bold, `rest` follows it. */
export interface Sentence {
  kind: string;
  strong: string;
  rest: string;
}

/** The whole sentence as plain text. */
export function plain(sentence: Sentence): string {
  return [sentence.strong, sentence.rest].filter(Boolean).join(" ");
}

const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** A count in words up to twelve, in figures beyond. */
export function counted(n: number): string {
  return words[n] ?? String(n);
}

/** “six ballots”, “one ballot”. */
export function countOf(n: number, one: string, many = `${one}s`): string {
  return `${counted(n)} ${n === 1 ? one : many}`;
}

/** “A”, “A and B”, “A, B and C”. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** “.740”: a figure from −1 to 1 without its zero; 1 is “1” with the same places, and what rounds to 0 has no sign. */
export function shortDecimal(x: number, digits = 3): string {
  return x
    .toFixed(digits)
    .replace(/^-(?=[0.]*$)/, "")
    .replace(/^-/, "−")
    .replace(/^(−?)0\./, "$1.");
}

/** A share as a percentage, whole unless `digits` says otherwise; `toward` keeps a limit true: “under 11 %” is rounded down, “over 41 %” up. */
export function percent(share: number, toward: "nearest" | "down" | "up" = "nearest", digits = 0): string {
  const scaled = Number((share * 100 * power(10, digits)).toFixed(6)); // 0.29 × 100 is not 28.999…
  const whole = { nearest: Math.round, down: Math.floor, up: Math.ceil }[toward](scaled);
  return `${(whole / power(10, digits)).toFixed(digits)}\u00a0%`;
}
