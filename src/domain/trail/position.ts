// How far has someone read?
import { z } from "zod";

/** Where a log and, after a dot, the ballots of open rounds stood. Only the server reads it. */
export const position = z.string().regex(/^\d{1,18}\.\d{1,18}$/);
export type Position = z.infer<typeof position>;
