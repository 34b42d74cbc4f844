// What does a door answer? Its status and, of a refusal, the code and the sentence.
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { refusals } from "@/domain/refusal";
import { asRefusal } from "@/server/errors";
import { callerWith } from "../cast";

export type Answer = { status: number; refusal: string | null; said: string; data: unknown };

/** Calls a procedure by its path, as the holder of this session token. */
export async function attempt(token: string | undefined, path: string, input: unknown): Promise<Answer> {
  const [room = "", name = ""] = path.split(".");
  const rooms = callerWith(token) as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
  const call = rooms[room]?.[name];
  if (!call) throw new Error(`No such procedure: ${path}`);
  try {
    return { status: 200, refusal: null, said: "", data: await call(input) };
  } catch (error) {
    return answerOf(error);
  }
}

/** What an error comes to on the wire. */
export function answerOf(error: unknown): Answer {
  const refusal = asRefusal(error)?.code ?? null;
  const status = error instanceof TRPCError ? getHTTPStatusCodeFromError(error) : 500;
  const known = refusal && refusal in refusals ? refusal : null;
  return { status, refusal: known, said: error instanceof Error ? error.message : String(error), data: undefined };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export type Path = (string | number)[];

/** Where in an input the ids stand: as a value, or as a key. */
export function idsIn(value: unknown, at: Path = []): { path: Path; id: string }[] {
  if (typeof value === "string") return UUID.test(value) ? [{ path: at, id: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(UUID.test(key) ? [{ path: [...at, key], id: key }] : []),
    ...idsIn(inner, [...at, key]),
  ]);
}

/** The input with another id in the place of one. */
export function withId(input: unknown, { path, id }: { path: Path; id: string }, other: string): unknown {
  const text = JSON.stringify(input);
  const isKey = path.at(-1) === id;
  if (isKey) return JSON.parse(text.replaceAll(`"${id}":`, `"${other}":`));
  const copy: unknown = JSON.parse(text);
  let inner = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) inner = inner[step] as typeof inner;
  inner[path.at(-1) ?? ""] = other;
  return copy;
}
