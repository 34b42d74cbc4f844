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

/** Reads a cursor back. Refuses `input.invalid`. */
export function libraryCursorFrom(text: string): LibraryCursor {
  try {
    const cursor = cursorSchema.parse(JSON.parse(decodeURIComponent(text)));
    return Number.isNaN(Date.parse(cursor.key)) ? refuse("input.invalid", {}, "cursor") : cursor;
  } catch {
    return refuse("input.invalid", {}, "cursor");
  }
}
