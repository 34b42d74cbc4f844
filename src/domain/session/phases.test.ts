// Does a meeting always stand somewhere, and can it always go on?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemKindIds } from "./item-kinds";
import {
  focusOf,
  isPossibleIn,
  phaseOf,
  phasesOfKind,
  type SessionAct,
  type SessionPhase,
  sessionActs,
  sessionMoves,
  sessionPhases,
} from "./phases";
import { type RoundAtHand, roundAtHand } from "./session";

type Moves = Record<SessionPhase, Partial<Record<SessionAct, readonly SessionPhase[]>>>;
const moves: Moves = sessionMoves;

/** Where one can come from a phase, however many acts it takes. */
function reachable(from: SessionPhase): Set<SessionPhase> {
  const seen = new Set<SessionPhase>([from]);
  for (const phase of seen) for (const next of Object.values(moves[phase]).flat()) seen.add(next);
  return seen;
}

describe("the table of phases", () => {
  it.each(sessionPhases.filter((phase) => phase !== "summary"))("has no dead end: %s", (phase) => {
    expect(moves[phase].end).toEqual(["summary"]);
    expect(Object.keys(moves[phase]).length).toBeGreaterThan(1);
    expect(reachable(phase)).toContain("summary");
  });

  it("reaches each phase from the lobby, and every other from each but the ends", () => {
    expect([...reachable("lobby")].sort()).toEqual([...sessionPhases].sort());
    for (const phase of Object.values(phasesOfKind).flat())
      for (const other of Object.values(phasesOfKind).flat()) expect(reachable(phase)).toContain(other);
  });

  it("ends in the summary alone", () => expect(moves.summary).toEqual({}));

  it("uses every act, and lets nothing but the end through a pause", () => {
    const used = new Set(Object.values(moves).flatMap((leads) => Object.keys(leads)));
    expect([...used].sort()).toEqual([...sessionActs].sort());
    for (const phase of Object.values(phasesOfKind).flat()) {
      expect(isPossibleIn(phase, "end", true)).toBe(true);
      expect(isPossibleIn(phase, "go-to", true)).toBe(false);
    }
  });
});

/** A meeting with its rounds, as the rooms keep them. */
type World = {
  session: { state: "lobby" | "running" | "ended"; focusId: string | null; focusAt: Date | null };
  items: { kind: (typeof itemKindIds)[number] }[];
  at: number | null;
  rounds: RoundAtHand[];
  accepted: string | null;
  clock: number;
};
const phaseIn = ({ session, items, at, rounds, accepted }: World) =>
  phaseOf(session, at === null ? null : (items[at] ?? null), roundAtHand(rounds), accepted);

/** What an act does to the rooms; the table says whether it may. */
const effects: Record<SessionAct, (world: World, pick: number) => void> = {
  start: (world) => void Object.assign(world, { session: { ...world.session, state: "running" }, at: 0 }),
  "go-to": (world, pick) =>
    void Object.assign(world, { at: pick % world.items.length, session: { ...world.session, focusId: null } }),
  "talk-about": (world, pick) => {
    world.session.focusId = pick % 3 === 0 ? null : "a criterion";
    world.session.focusAt = new Date(world.clock);
  },
  end: ({ session }) => void Object.assign(session, { state: "ended" }),
  "open-round": (world, pick) =>
    void world.rounds.push({
      id: `r${world.rounds.length}`,
      state: "open",
      revealedAt: null,
      aboutId: pick % 2 ? "ops" : null,
    }),
  "close-round": (world) => change(world, "closed"),
  "close-and-reveal": (world, pick) => change(world, pick % 2 === 0 ? "revealed" : "closed"),
  "reveal-round": (world) => change(world, "revealed"),
  "void-round": (world) => change(world, "voided"),
  accept: (world) => void Object.assign(world, { accepted: roundAtHand(world.rounds)?.id ?? null }),
  reopen: (world) => void Object.assign(world, { accepted: null }),
};

function change({ rounds, clock }: World, state: RoundAtHand["state"]): void {
  const round = roundAtHand(rounds);
  if (!round) throw new Error("There is no round.");
  round.state = state;
  if (state === "revealed") round.revealedAt = new Date(clock);
}

describe("phaseOf", () => {
  it("stands, whatever happens, where the table says that the act leads", () => {
    const begun = fc.record({
      items: fc.array(
        fc.constantFrom(...itemKindIds).map((kind) => ({ kind })),
        { minLength: 1, maxLength: 6 },
      ),
      picks: fc.array(fc.nat(10_000), { maxLength: 60 }),
    });
    fc.assert(
      fc.property(begun, ({ items, picks }) => {
        const session = { state: "lobby" as const, focusId: null, focusAt: null };
        const world: World = { session, items, at: null, rounds: [], accepted: null, clock: 0 };
        for (const pick of picks) {
          const phase = phaseIn(world);
          const possible = Object.keys(moves[phase]) as SessionAct[];
          if (phase !== "summary") expect(possible).toContain("end");
          const act = possible.filter((each) => each !== "end" || pick % 7 === 0)[pick % Math.max(1, possible.length)];
          if (!act) continue;
          world.clock += 1_000;
          effects[act](world, pick);
          expect(moves[phase][act], `${act} in ${phase}`).toContain(phaseIn(world));
        }
      }),
      { numRuns: 400 },
    );
  });

  it("goes back to the round before, once one is voided", () => {
    const rounds: RoundAtHand[] = [
      { id: "one", state: "revealed", revealedAt: new Date(1), aboutId: null },
      { id: "two", state: "voided", revealedAt: null, aboutId: null },
    ];
    expect(phaseOf(running, weights, roundAtHand(rounds), null)).toBe("revealed");
    expect(phaseOf(running, weights, roundAtHand(rounds.slice(1)), null)).toBe("ready");
  });

  it("discusses what was turned to since the reveal, and not what was before", () => {
    const focused = { ...running, focusId: "cost", focusAt: new Date(1_000) };
    const revealed = (at: number, aboutId: string | null = null) => ({
      ...{ id: "one", state: "revealed" as const, revealedAt: new Date(at), aboutId },
    });
    expect(phaseOf(focused, weights, revealed(1_000), null)).toBe("discussing");
    expect(focusOf(focused, weights, revealed(1_000))).toBe("cost");
    expect(phaseOf(focused, weights, revealed(1_001), null)).toBe("revealed");
    expect(focusOf(focused, weights, revealed(1_001))).toBeNull();
    expect(focusOf(focused, { kind: "talk" }, revealed(1_001))).toBe("cost");
    expect(phaseOf(focused, weights, revealed(1_001, "ops"), null)).toBe("discussing");
    expect(focusOf(focused, weights, revealed(1_001, "ops"))).toBe("ops");
    expect(focusOf({ focusId: null, focusAt: new Date(2_000) }, weights, revealed(1_001, "ops"))).toBeNull();
  });
});

const running = { state: "running" as const, focusId: null, focusAt: null };
const weights = { kind: "weights" as const };
