// Does a timer keep its time through being held, extended and paused?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  extendTimer,
  hasTimer,
  holdTimer,
  noTimer,
  releaseTimer,
  secondsLeft,
  startTimer,
  timerAfter,
  timerAt,
} from "./timer";

const at = (seconds: number) => new Date(seconds * 1_000);

describe("a timer", () => {
  it("loses no time while it is held or the meeting is paused", () => {
    const moments = fc.array(fc.tuple(fc.constantFrom("hold", "pause"), fc.integer({ min: 1, max: 500 })), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 14_400 }), moments, (seconds, breaks) => {
        let timer = startTimer(seconds, at(0));
        let clock = 0;
        for (const [kind, lasts] of breaks) {
          const [from, to] = [at(clock), at(clock + lasts)];
          timer = kind === "hold" ? releaseTimer(holdTimer(timer, from), to) : timerAfter(timer, from, to);
          clock += lasts;
        }
        expect(secondsLeft(timer, at(clock))).toBe(seconds);
      }),
    );
  });

  it("stays held through a pause", () => {
    const held = holdTimer(startTimer(60, at(0)), at(20));
    expect(timerAfter(held, at(30), at(90))).toEqual(held);
    expect(secondsLeft(timerAt(startTimer(60, at(0)), at(45)), at(500))).toBe(15);
  });

  it("is extended from now where it has run out, and to four hours at most", () => {
    const over = startTimer(5, at(0));
    expect(secondsLeft(over, at(60))).toBe(0);
    expect(secondsLeft(extendTimer(over, 60, at(60)), at(60))).toBe(60);
    expect(secondsLeft(extendTimer(startTimer(14_400, at(0)), 3_600, at(0)), at(0))).toBe(14_400);
    expect(secondsLeft(extendTimer(holdTimer(over, at(2)), 60, at(9)), at(99))).toBe(63);
    expect(() => extendTimer(noTimer, 60, at(0))).toThrow("session.no-timer");
  });

  it("is none once it is stopped", () => {
    expect(hasTimer(noTimer)).toBe(false);
    expect(hasTimer(startTimer(5, at(0)))).toBe(true);
    expect(secondsLeft(noTimer, at(0))).toBeNull();
  });
});
