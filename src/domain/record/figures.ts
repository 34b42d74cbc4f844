// How is a figure that a person typed in written for ever?

/** A finite number in plain decimal notation, as short as it reads back the same: never an exponent, never "-0". Throws a RangeError on others. */
export function plainFigure(x: number): string {
  if (!Number.isFinite(x)) throw new RangeError("a figure is finite");
  const [digits = "0", power] = String(x === 0 ? 0 : x).split("e");
  if (power === undefined) return digits;
  const sign = digits.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = digits.replace("-", "").split(".");
  const point = whole.length + Number(power);
  const all = whole + fraction;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${all}`;
  return point >= all.length ? sign + all.padEnd(point, "0") : `${sign}${all.slice(0, point)}.${all.slice(point)}`;
}
