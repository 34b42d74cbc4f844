// What may be asked of the library, and where does its next page begin?
import { z } from "zod";
import { refuse } from "../refusal";
import { optionalLine } from "../text";
import { libraryStates } from "./library";

/** How the library is narrowed: words, a state, the year of the seal, the technology that was chosen. */
export const libraryInput = {
  search: optionalLine(120).default(""),
  state: z.enum(libraryStates).nullable().default(null),
  year: z.int().min(2000).max(2200).nullable().default(null),
  choice: optionalLine(120).nullable().default(null),
  cursor: z.string().max(300).nullable().default(null),
  /** The client of endless lists sends it along. */
  direction: z.literal("forward").optional(),
};
export type LibraryFilter = Omit<z.output<z.ZodObject<typeof libraryInput>>, "cursor" | "direction">;

/** Where the next page begins: after this row among those due for a look, or among the rest. */
const cursorSchema = z.strictObject({ part: z.enum(["due", "rest"]), key: z.string().max(40), id: z.uuid() });
export type LibraryCursor = z.infer<typeof cursorSchema>;

/** A cursor as one opaque word. */
export function libraryCursorText(cursor: LibraryCursor): string {
  return encodeURIComponent(JSON.stringify(cursor));
}

/** Whether a page can begin there: at a day, or at an instant as the database writes it. */
function isPlace({ part, key }: LibraryCursor): boolean {
  if (part === "due") return z.iso.date().regex(/^2/).safeParse(key).success;
  const instant = key.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00");
  return z.iso.datetime({ offset: true }).regex(/^2/).safeParse(instant).success;
}

/** Reads a cursor back. Refuses `input.invalid`. */
export function libraryCursorFrom(text: string): LibraryCursor {
  try {
    const cursor = cursorSchema.parse(JSON.parse(decodeURIComponent(text)));
    return isPlace(cursor) ? cursor : refuse("input.invalid", {}, "cursor");
  } catch {
    return refuse("input.invalid", {}, "cursor");
  }
}
