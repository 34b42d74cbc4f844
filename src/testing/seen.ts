// What does one person see of a team, through everything that can be asked?

import { SESSION_COOKIE } from "@/server/context";
import { appRouter } from "@/server/router";
import { projectTrail, teamTrail } from "@/server/trail-download";
import type { Caller } from "./cast";

/** A place to look at; `words` are searched for wherever something can be searched. */
export type Place = {
  at: { team: string; project: number };
  roundId: string;
  candidateId: string;
  criterionId: string;
  /** Of the meeting that is on. */
  code: string;
  words: string;
};
export type Watcher = { api: Caller; token: string };

type Shape = Record<string, { isOptional(): boolean }>;
type Procedure = { _def: { type: string; inputs: { shape?: Shape }[] } };

/** The API's questions, but for the catalogue's, which knows no team: names, and which inputs each takes. */
export function questions(): { name: string; shape: Shape }[] {
  const all = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>);
  return all
    .filter(([name, { _def }]) => _def.type === "query" && !name.startsWith("catalogue."))
    .map(([name, { _def }]) => ({ name, shape: _def.inputs[0]?.shape ?? {} }));
}

/**
 * Asks every question there is, searching for the place's words where it can, and takes the trail's files: the answer or the
 * refusal's words, by name. What tells only when it was asked is left out. Throws where nobody says how a new question is asked.
 */
export async function everythingSeen({ api, token }: Watcher, place: Place): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  for (const { name, shape } of questions()) {
    const [room = "", question = ""] = name.split(".");
    const rooms = api as unknown as Record<string, Record<string, (input: object) => Promise<unknown>>>;
    const answer = await rooms[room]?.[question]?.(inputOf(name, shape, place)).catch(wordsOf);
    seen.set(name, plain(answer));
  }
  const asked = new Request("http://localhost/trail", { headers: { cookie: `${SESSION_COOKIE}=${token}` } });
  const { team, project } = place.at;
  for (const [name, answer] of [
    ["the team's trail", await teamTrail(asked, { team })],
    ["the project's trail", await projectTrail(asked, { team, project: String(project) })],
  ] as const)
    seen.set(name, (await answer.text()).replace(/"exportedAt":"[^"]*"/, ""));
  return seen;
}

function inputOf(name: string, shape: Shape, { at, words, ...ids }: Place): object {
  const known: Record<string, unknown> = {
    ...{ ...at, ...ids, search: words, key: `ballot/${ids.roundId}`, subject: { kind: "round", id: ids.roundId } },
    ...{ slug: "some-team", token: "x".repeat(43), format: "madr", from: 1, number: 1 },
  };
  const given = Object.entries(shape).flatMap(([key, part]) => {
    if (key in known) return [[key, known[key]]];
    if (part.isOptional()) return [];
    throw new Error(`Nobody says how to ask ${name}: its ${key}.`);
  });
  return Object.fromEntries(given);
}

function wordsOf(error: { message: string; code?: string; cause?: unknown }): object {
  return { refused: error.message, code: error.code, cause: String(error.cause) };
}

function plain(answer: unknown): string {
  return JSON.stringify(answer, (key, value) => (key === "now" ? undefined : value)) ?? "";
}
