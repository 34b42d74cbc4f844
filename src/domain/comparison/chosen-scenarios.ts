// Which scenarios stand beside the group's weights?

/** The most that stand beside the group: more columns aren't compared, they are looked up. */
export const MOST_BESIDE = 3;

/** The numbers that an address names (“2.5”), of those that there are: at most three, none twice; the first three where it names none. */
export function besideNumbers(text: string | null, numbers: readonly number[]): number[] {
  if (text === null) return numbers.slice(0, MOST_BESIDE);
  const named = text.split(".").map(Number);
  return numbers.filter((number) => named.includes(number)).slice(0, MOST_BESIDE);
}

/** The address once a number was put beside the others or taken away; unchanged where there is no room. */
export function besideText(shown: readonly number[], number: number): string {
  const next = shown.includes(number)
    ? shown.filter((each) => each !== number)
    : shown.length < MOST_BESIDE
      ? [...shown, number]
      : shown;
  return next.toSorted((a, b) => a - b).join(".");
}
