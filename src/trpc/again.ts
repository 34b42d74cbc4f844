// Is a request that got no answer sent again, and when?

const MOST_ATTEMPTS = 6;
const FIRST_PAUSE = 400;
const LONGEST_PAUSE = 6_000;

/** Whether a failed attempt is worth another: the connection was lost, or the server can't answer just now. `status` is 0 where no answer came. */
export function isWorthAgain(attempts: number, status: number): boolean {
  return attempts < MOST_ATTEMPTS && (status === 0 || status === 503);
}

/** How long to wait after the n-th attempt, in ms: twice as long each time, and never in step with others. */
export function pauseAfter(attempts: number): number {
  const most = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempts - 1));
  return Math.round(most * (0.5 + Math.random() / 2));
}
