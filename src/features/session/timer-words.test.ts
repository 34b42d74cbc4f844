// Is a timer written as clocks are, and said aloud at its three marks alone?
import { describe, expect, it } from "vitest";
import { announcement, clockText, spokenText } from "./timer-words";

describe("a timer", () => {
  it.each([
    [312, "05:12"],
    [59.2, "01:00"],
    [0, "00:00"],
    [-4, "00:00"],
    [3_912, "1:05:12"],
  ])("shows %s seconds as %s", (seconds, text) => expect(clockText(seconds)).toBe(text));

  it.each([
    [312, "5 minutes and 12 seconds"],
    [60, "1 minute"],
    [1, "1 second"],
    [0, "0 seconds"],
  ])("says %s seconds as %s", (seconds, text) => expect(spokenText(seconds)).toBe(text));

  it("is announced at 5:00, 1:00 and 0:10, and nowhere else", () => {
    const said = Array.from({ length: 400 }, (_, gone) => announcement(400 - gone, 399 - gone)).filter(Boolean);
    expect(said).toEqual(["5 minutes left", "1 minute left", "10 seconds left"]);
  });

  it("says the last mark where several are passed at once, and none when it is over or was made longer", () => {
    expect(announcement(400, 45)).toBe("1 minute left");
    expect(announcement(30, 0)).toBeNull();
    expect(announcement(30, 330)).toBeNull();
  });
});
