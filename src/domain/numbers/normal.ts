// Below which figure does a given share of a normal distribution lie?
import { ln } from "./elementary";

/**
 * The quantile of the standard normal distribution for a share above 0 and below 1 (Wichura 1988, Applied Statistics 37, algorithm AS 241, PPND7): good to
 * seven digits. Plain arithmetic, square roots and our own logarithm, so that every machine draws the same. ±∞ is never answered: shares are
 * kept 2^-40 away from 0 and 1.
 */
export function normalQuantile(share: number): number {
  const p = Math.min(1 - 2 ** -40, Math.max(2 ** -40, share));
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (
      (q * (((5.910937472e1 * r + 1.5929113202e2) * r + 5.0434271938e1) * r + 3.3871327179)) /
      (((6.71875636e1 * r + 7.8757757664e1) * r + 1.7895169469e1) * r + 1)
    );
  }
  const r = Math.sqrt(-ln(Math.min(p, 1 - p)));
  const found = r <= 5 ? middleTail(r - 1.6) : farTail(r - 5);
  return q < 0 ? -found : found;
}

function middleTail(r: number): number {
  return (
    (((1.7023821103e-1 * r + 1.3067284816) * r + 2.75681539) * r + 1.4234372777) /
    ((1.2021132975e-1 * r + 7.370016425e-1) * r + 1)
  );
}

function farTail(r: number): number {
  return (
    (((1.7337203997e-2 * r + 4.2868294337e-1) * r + 3.081226386) * r + 6.657905115) /
    ((1.2258202635e-2 * r + 2.4197894225e-1) * r + 1)
  );
}
