// How is what a timer shows written, and when is it said aloud?
const ANNOUNCED = [300, 60, 10] as const;

/** “05:12”, from an hour on “1:05:12”. `seconds`: whole or not, below 0 counts as 0. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  const hours = Math.floor(whole / 3_600);
  const rest = `${two(Math.floor((whole % 3_600) / 60))}:${two(whole % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** The same in words, for those who hear it: “5 minutes and 12 seconds”. */
export function spokenText(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  const minutes = Math.floor(whole / 60);
  const parts = [count(minutes, "minute"), count(whole % 60, "second")].filter((part) => part !== null);
  return parts.join(" and ") || "0 seconds";
}

/** What is said when a timer has gone from `before` to `now` seconds: at 5:00, 1:00 and 0:10, else nothing. */
export function announcement(before: number, now: number): string | null {
  const passed = ANNOUNCED.findLast((mark) => before > mark && now <= mark && now > 0);
  return passed === undefined ? null : `${spokenText(passed)} left`;
}

const two = (number: number) => String(number).padStart(2, "0");
const count = (number: number, word: string) => (number === 0 ? null : `${number} ${word}${number === 1 ? "" : "s"}`);
