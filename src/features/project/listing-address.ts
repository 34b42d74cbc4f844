// How does the list of projects stand in the address?
import { createLoader, parseAsBoolean, parseAsString, parseAsStringLiteral } from "nuqs/server";
import { places, sorts } from "@/domain/project/listing";

/** `?q=queue&stage=weights&by=<member>&sort=name&reversed=true`; what is left out is the default. */
export const listingAddress = {
  q: parseAsString.withDefault(""),
  stage: parseAsStringLiteral(places),
  by: parseAsString,
  sort: parseAsStringLiteral(sorts).withDefault("changed"),
  reversed: parseAsBoolean.withDefault(false),
};

export const loadListing = createLoader(listingAddress);

type Address = Awaited<ReturnType<typeof loadListing>>;

/** What the server is asked for that address. */
export function listingOf(team: string, { q, stage, by, sort, reversed }: Address) {
  return { team, search: q.slice(0, 80), place: stage, by, sort, reversed };
}
