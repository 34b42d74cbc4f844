// Who is let into a meeting, and under which name?
import { describe, expect, it } from "vitest";
import { type Door, guestName, isSameName, namedAsGuest, refuseTakenName, refuseUnlessLetsIn, wayIn } from "./guests";

const no = (code: string) => expect.objectContaining({ code });
const open: Door = { state: "running", teamLets: true, letsGuestsIn: true, guests: 3 };

describe("a guest's name", () => {
  it("bears its mark, once", () => {
    expect(namedAsGuest("Lena Fischer")).toBe("Lena Fischer (guest)");
    for (const name of ["Lena (guest)", "Lena(GUEST) [guest]", "Lena ( guest ) "])
      expect(namedAsGuest(name)).toBe("Lena (guest)");
    expect(namedAsGuest("(guest)")).toBe("Someone (guest)");
    expect(namedAsGuest("x".repeat(40)).length).toBeLessThanOrEqual(60);
    expect(guestName.safeParse("x".repeat(41)).success).toBe(false);
    for (const nothing of ["\u3164", "\u200b", "\u2800 \u2066", "\u200d", "(guest)"])
      expect(guestName.safeParse(nothing).success, JSON.stringify(nothing)).toBe(false);
    // Nothing unseen may turn the mark around.
    expect(guestName.parse("\u202eAna\u2067 K\u3164im")).toBe("Ana Kim");
    expect(guestName.parse("👩\u200d🔬")).toBe("👩\u200d🔬");
  });

  it("is nobody else's, however it is written", () => {
    for (const other of ["ana kim", "ÁNA  KIM", "Ana\u3164 Kim\u2800", "Ana\u200b Kim (guest)", "Ana Kim"])
      expect(isSameName("Ana Kim", other)).toBe(true);
    expect(isSameName("Ana Kim", "Ana Kimura")).toBe(false);
    expect(() => refuseTakenName("ana kim", ["Bo", "Ana Kim"])).toThrow(no("session.name-taken"));
    expect(() => refuseTakenName("Ana K.", ["Bo", "Ana Kim"])).not.toThrow();
  });
});

describe("the door", () => {
  it("opens where team and session let guests in, until it ends", () => {
    expect(() => refuseUnlessLetsIn(open)).not.toThrow();
    expect(() => refuseUnlessLetsIn({ ...open, state: "lobby" })).not.toThrow();
    expect(() => refuseUnlessLetsIn({ ...open, state: "ended" })).toThrow(no("session.code-over"));
    expect(() => refuseUnlessLetsIn({ ...open, teamLets: false })).toThrow(no("session.no-guests"));
    expect(() => refuseUnlessLetsIn({ ...open, letsGuestsIn: false })).toThrow(no("session.no-guests"));
    expect(() => refuseUnlessLetsIn({ ...open, guests: 500 })).toThrow(no("session.full"));
  });

  it("knows each way in", () => {
    const nobody = { role: null, takesPart: false };
    expect(wayIn({ role: "member", takesPart: true }, open)).toBe("seat");
    expect(wayIn({ role: "guest", takesPart: true }, { ...open, letsGuestsIn: false })).toBe("seat");
    expect(wayIn({ role: "member", takesPart: false }, open)).toBe("left-out");
    expect(wayIn(nobody, open)).toBe("guest");
    expect(wayIn({ role: "guest", takesPart: false }, open)).toBe("guest");
    for (const shut of [{ teamLets: false }, { letsGuestsIn: false }, { guests: 500 }])
      expect(wayIn(nobody, { ...open, ...shut })).toBe("closed");
  });
});
