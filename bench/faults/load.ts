// Who writes while things break? Voters who cast and comment, one write after the other, and send again what got no answer.
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { SESSION_COOKIE } from "../../src/server/context";
import { pointsBallot, type Seat, type World } from "../../src/testing/weighing";
import { isWorthAgain } from "../../src/trpc/again";
import type { Written } from "./journal";

/** How voters send: `cuts`, how many of a hundred answers they don't wait for; `freshIds`, whether each attempt has an id of its own. */
export interface Manner {
  cuts?: number;
  freshIds?: boolean;
}

/** A load under way. */
export interface Load {
  journal: Written[];
  /** The longest that anyone waited for any answer, in ms. */
  slowest: () => number;
  statuses: Map<number, number>;
  /** Lets everyone finish what they are at. */
  stop: () => Promise<void>;
}

/** Lets every voter write without pause until `stop`. What got no answer is sent again, with its id, until it has one. */
export function startLoad(
  base: string,
  world: World,
  roundId: string,
  voters: readonly Seat[],
  manner: Manner = {},
): Load {
  const journal: Written[] = [];
  const statuses = new Map<number, number>();
  let over = false;
  let slowest = 0;
  const run = randomUUID().slice(0, 8);

  const attempt = async (seat: Seat, procedure: string, input: object, patience: number): Promise<number> => {
    const begun = performance.now();
    const status = await post(base, seat.token, procedure, input, patience);
    if (patience > 1_000) slowest = Math.max(slowest, performance.now() - begun);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    return status;
  };

  const write = async (seat: Seat, written: Written, procedure: string, input: object): Promise<void> => {
    journal.push(written);
    let requestId = randomUUID();
    const begun = Date.now();
    // A minute and a half: longer than anything that is done here to the house.
    while (Date.now() - begun < 90_000) {
      const isCut = Math.random() * 100 < (manner.cuts ?? 0);
      const status = await attempt(seat, procedure, { ...input, requestId }, isCut ? Math.random() * 15 : 30_000);
      if (status === 200) written.outcome = "acknowledged";
      else if (status >= 400 && status < 500) written.outcome = "refused";
      else if (!isWorthAgain(1, status)) throw new Error(`${procedure} answered ${status}.`);
      if (written.outcome !== "unknown") return;
      if (manner.freshIds) requestId = randomUUID();
      await pause(isCut ? 0 : 50 + Math.random() * 100);
    }
  };

  const voter = async (seat: Seat, place: number): Promise<void> => {
    for (let n = 0; !over; n++) {
      const word = `word-${run}${place}-${n}`;
      const isNote = n % 5 === 4;
      const [first = ""] = world.criterionIds;
      const ballot = {
        ...pointsBallot(roundId, world.criterionIds, [n % 101, 100 - (n % 101), 0]),
        reasons: { [first]: word },
      };
      const note = { subject: { kind: "criterion", id: first }, body: word };
      const written: Written = { word, voter: place, kind: isNote ? "note" : "ballot", outcome: "unknown" };
      await write(seat, written, isNote ? "discussion.write" : "weighting.castBallot", {
        ...world.at,
        ...(isNote ? note : ballot),
      });
    }
  };

  const all = Promise.all(voters.map(voter));
  all.catch(() => undefined);
  const stop = async () => {
    over = true;
    await all;
  };
  return { journal, slowest: () => slowest, statuses, stop };
}

/** Sends one call once; answers its status, 0 where none came in time. */
async function post(base: string, token: string, procedure: string, input: object, patience = 30_000): Promise<number> {
  try {
    const response = await fetch(`${base}/api/trpc/${procedure}`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: `${SESSION_COOKIE}=${token}` },
      body: JSON.stringify(input),
      signal: AbortSignal.timeout(Math.max(1, Math.round(patience))),
    });
    await response.text();
    return response.status;
  } catch {
    return 0;
  }
}

/** Sends one call under its request id until there is an answer, a minute at most; answers its status. */
export async function postUntilAnswered(
  base: string,
  token: string,
  procedure: string,
  input: object,
): Promise<number> {
  for (const begun = Date.now(); ; await pause(100)) {
    const status = await post(base, token, procedure, input);
    if (!isWorthAgain(1, status) || Date.now() - begun > 60_000) return status;
  }
}
