// How likely is a χ² at least this large by chance alone?
import { exp, ln } from "./elementary";

/**
 * P(X ≥ x) for X ~ χ² with `freedom` degrees (1 or more), x ≥ 0: the regularised upper incomplete gamma function Q(freedom/2, x/2),
 * by series below a+1 and by Lentz's continued fraction above (Press et al., Numerical Recipes, 6.2). Good to about 1e-13.
 */
export function chiSquaredTail(x: number, freedom: number): number {
  if (!(x >= 0) || !(freedom > 0)) throw new RangeError("χ² needs x ≥ 0 and at least one degree of freedom");
  const [a, z] = [freedom / 2, x / 2];
  if (z === 0) return 1;
  const scale = exp(a * ln(z) - z - logGamma(a));
  const tail = z < a + 1 ? 1 - scale * series(a, z) : scale * fraction(a, z);
  return Math.min(1, Math.max(0, tail));
}

function series(a: number, z: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < 10_000 && term > sum * 1e-16; n += 1) {
    term *= z / (a + n);
    sum += term;
  }
  return sum;
}

function fraction(a: number, z: number): number {
  const tiny = 1e-300;
  let b = z + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < 10_000; i += 1) {
    const n = -i * (i - a);
    b += 2;
    d = 1 / (n * d + b || tiny);
    c = b + n / c || tiny;
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return h;
}

/** ln Γ(a) for a > 0 (Lanczos 1964, g = 7, nine terms). */
function logGamma(a: number): number {
  if (a < 0.5) return logGamma(a + 1) - ln(a);
  const sum = lanczos.reduce((total, part, i) => total + (i === 0 ? part : part / (a - 1 + i)), 0);
  const t = a + 6.5;
  return 0.5 * ln(2 * Math.PI) + (a - 0.5) * ln(t) - t + ln(sum);
}

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
