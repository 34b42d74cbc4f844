// What is wrong with a trail, and where exactly?
import type { Json } from "./canonical";

/** The place of an entry: its log, its number in it, and in which line of the file. */
export interface Place {
  log: string;
  of: string;
  seq: string | null;
}

/** A trail isn't what it should be: what differs, as a plain sentence, and the entry that it begins at. */
export class Flaw extends Error {
  readonly place: Place | null;

  constructor(place: Place | null, sentence: string) {
    super(sentence);
    this.name = "Flaw";
    this.place = place;
  }
}

/** Something that could not be recomputed, and why; it is no failure. */
export interface Gap {
  place: Place | null;
  what: string;
}

/** An entry as the replay reads it: `d` is what it shows, `open` its hidden values as far as the file opens them. */
export interface Happened {
  place: Place;
  at: string;
  event: string;
  object: string;
  subject: string | null;
  d: { readonly [key: string]: Json };
  open: { readonly [label: string]: Json };
}

/** Says what is wrong with an entry. */
export function flaw({ place }: Pick<Happened, "place">, sentence: string): never {
  throw new Flaw(place, sentence);
}

/** A text that an entry must show. */
export function textIn(entry: Happened, key: string): string {
  const value = entry.d[key];
  return typeof value === "string" ? value : flaw(entry, `It doesn't say its ${key}.`);
}

/** A whole number that an entry must show. */
export function numberIn(entry: Happened, key: string): number {
  const value = entry.d[key];
  return Number.isSafeInteger(value) ? (value as number) : flaw(entry, `It doesn't say its ${key}.`);
}

/** Texts that an entry must show. */
export function textsIn(entry: Happened, key: string): string[] {
  const value = entry.d[key];
  const isList = Array.isArray(value) && value.every((item) => typeof item === "string");
  return isList ? (value as string[]) : flaw(entry, `It doesn't say its ${key}.`);
}

/** Yes or no, as an entry must show it. */
export function flagIn(entry: Happened, key: string): boolean {
  const value = entry.d[key];
  return typeof value === "boolean" ? value : flaw(entry, `It doesn't say its ${key}.`);
}

/** What is in an entry's object after its kind: `project/1` → `1`. */
export function objectIn(entry: Happened, kind: string): string {
  const [is, id] = entry.object.split("/");
  return is === kind && id ? id : flaw(entry, `It isn't about a ${kind}.`);
}

/** What a hidden text of an entry says, where it is JSON itself; null where the file doesn't open it. */
export function jsonIn(entry: Happened, label: string): Json | null {
  const text = entry.open[label];
  if (text === undefined) return null;
  try {
    return JSON.parse(String(text));
  } catch {
    return flaw(entry, `Its ${label} can't be read.`);
  }
}

/** The same, where it has to be fields with values. */
export function fieldsIn(entry: Happened, label: string): { readonly [field: string]: Json } | null {
  const value = jsonIn(entry, label);
  if (entry.open[label] === undefined) return null;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return flaw(entry, `Its ${label} can't be read.`);
  return value as { readonly [field: string]: Json };
}
