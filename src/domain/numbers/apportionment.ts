// How are shares turned into whole parts that add up exactly?

const grain = 1e6; // remainders closer than a millionth of a part are equal: floating-point noise must not pick who gets one

/**
 * Whole parts of `total` in proportion to `shares` (each finite and at least 0, together more than 0), adding up to exactly `total`,
 * by the largest-remainder method (Hamilton); equal remainders go to the first. Throws a RangeError on other shares.
 */
export function apportion(shares: readonly number[], total: number): number[] {
  const largest = Math.max(0, ...shares);
  if (!shares.every((share) => Number.isFinite(share) && share >= 0) || largest === 0) {
    throw new RangeError("shares must be finite, not negative, and not all zero");
  }
  const scaled = shares.map((share) => share / largest); // a sum of huge shares must not overflow
  const sum = scaled.reduce((a, b) => a + b, 0);
  const exact = scaled.map((share) => (share / sum) * total);
  const parts = exact.map((part) => Math.floor(part + 1 / grain));
  const rest = total - parts.reduce((a, b) => a + b, 0);
  const order = exact
    .map((part, place) => ({ place, remainder: Math.round((part - Math.floor(part + 1 / grain)) * grain) }))
    .sort((a, b) => b.remainder - a.remainder || a.place - b.place);
  for (const { place } of order.slice(0, rest)) parts[place] = (parts[place] ?? 0) + 1;
  return parts;
}
