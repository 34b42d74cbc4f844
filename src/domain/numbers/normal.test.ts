// Are normal quantiles those of the tables?
import { expect, it } from "vitest";
import { normalQuantile } from "./normal";

it("knows the tables' figures, on both sides and far out", () => {
  const table = { 0.5: 0, 0.75: 0.6744897502, 0.975: 1.9599639845, 0.999: 3.0902323062, 0.000001: -4.7534243088 };
  for (const [share, z] of Object.entries(table)) expect(normalQuantile(Number(share))).toBeCloseTo(z, 6);
  expect(normalQuantile(0.025)).toBeCloseTo(-1.9599639845, 6);
  for (const edge of [0, 1]) expect(Math.abs(normalQuantile(edge))).toBeLessThan(8);
});
