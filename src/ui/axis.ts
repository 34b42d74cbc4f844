// Where does an axis carry its numbers, and how are they written?

/** Round numbers from `min` to `max`, about `count` steps apart: steps are 1, 2, 2.5 or 5 times a power of ten. */
export function axisTicks(min: number, max: number, count = 5): number[] {
  if (!(max > min)) return [min];
  const step = niceStep((max - min) / count);
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => round((first + index) * step));
}

/** The nice step nearest above `rough`. */
export function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const nice = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough * (1 - 1e-9)) ?? 10;
  return round(nice * power);
}

/** A number's place on the axis in percent, kept within 0 and 100. */
export function percentOf(value: number, min: number, max: number): number {
  if (!(max > min)) return 0;
  return round(Math.min(100, Math.max(0, (100 * (value - min)) / (max - min))));
}

/** A value of 0 to 1 as the drawings write it: .740, 1.000; `digits` 2 for an axis gives .25 and leaves 0 and 1 bare. */
export function decimal(value: number, digits = 3): string {
  if (digits < 3 && (value === 0 || value === 1)) return String(value);
  return value.toFixed(digits).replace(/^(-?)0\./, "$1.");
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
