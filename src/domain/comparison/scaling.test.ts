// Do units change what the published methods say?
import fc from "fast-check";
import { expect, it } from "vitest";
import { netFlows } from "./net-flow";
import { normalised } from "./normalisation";
import { tableFrom } from "./table";
import { closeness } from "./topsis";
import { compromise } from "./vikor";

const size = { minLength: 3, maxLength: 3 };
const matrices = fc.array(fc.array(fc.integer({ min: -50, max: 50 }), size), { minLength: 1, maxLength: 7 });
const factors = fc.array(fc.constantFrom(1e-3, 0.5, 1, 8, 1e4), size);
const signs = fc.array(fc.constantFrom(-1, 1), size);
const weights = [0.5, 0.3, 0.2];
const close = (a: Float64Array, b: Float64Array) => a.every((x, i) => Math.abs(x - (b[i] ?? Number.NaN)) < 1e-9);

it("no unit changes TOPSIS, VIKOR or the flows of the usual preference; costs and negative figures included", () => {
  fc.assert(
    fc.property(matrices, factors, signs, (matrix, units, directions) => {
      const table = tableFrom(matrix, weights, directions);
      const scaled = tableFrom(
        matrix.map((row) => row.map((x, k) => x * (units[k] ?? 1))),
        weights,
        directions,
      );
      expect(close(closeness(table), closeness(scaled))).toBe(true);
      const [one, other] = [compromise(table), compromise(scaled)];
      expect(close(one.Q, other.Q) && close(one.S, other.S)).toBe(true);
      expect(one.compromiseSet).toEqual(other.compromiseSet);
      expect(close(netFlows(table, []).phi, netFlows(scaled, []).phi)).toBe(true);
      for (const each of [closeness(table), one.S, one.R, one.Q]) expect(each.every(Number.isFinite)).toBe(true);
    }),
  );
});

it("VIKOR by anchors of the column and TOPSIS after min-max know no shift either", () => {
  fc.assert(
    fc.property(matrices, signs, fc.integer({ min: -1_000, max: 1_000 }), (matrix, directions, shift) => {
      const shifted = matrix.map((row) => row.map((x) => x + shift));
      const of = (rows: number[][]) => tableFrom(normalised(rows, directions, "minmax"), weights);
      expect(close(closeness(of(matrix), "none"), closeness(of(shifted), "none"))).toBe(true);
      expect(close(compromise(tableFrom(matrix, weights)).Q, compromise(tableFrom(shifted, weights)).Q)).toBe(true);
    }),
  );
});

it("every normalisation stays finite, also on constant, zero and negative columns, or refuses", () => {
  fc.assert(
    fc.property(matrices, signs, fc.constantFrom("minmax", "max", "sum", "vector"), (matrix, directions, kind) => {
      const mayRefuse = (kind === "max" || kind === "sum") && matrix.flat().some((x) => x < 0);
      if (mayRefuse) expect(() => normalised(matrix, directions, kind)).toThrow(RangeError);
      else expect(normalised(matrix, directions, kind).flat().every(Number.isFinite)).toBe(true);
    }),
  );
});
