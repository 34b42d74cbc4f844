// How does the library stand in the address?
import { createLoader, parseAsInteger, parseAsString, parseAsStringLiteral } from "nuqs/server";
import { libraryStates } from "@/domain/record/library";

/** `?q=queue&state=due&year=2026&choice=Go`; what is left out is no filter. */
export const libraryAddress = {
  q: parseAsString.withDefault(""),
  state: parseAsStringLiteral(libraryStates),
  year: parseAsInteger,
  choice: parseAsString,
};

export const loadLibrary = createLoader(libraryAddress);

export type Address = Awaited<ReturnType<typeof loadLibrary>>;

/** What the server is asked for that address; a year that can't be is none. */
export function libraryOf(team: string, { q, state, year, choice }: Address) {
  const isYear = year !== null && year >= 2000 && year <= 2200;
  return { team, search: q.slice(0, 120), state, year: isYear ? year : null, choice: choice?.slice(0, 120) ?? null };
}
