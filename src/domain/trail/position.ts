// How far has someone read?
import { z } from "zod";

/**
 * Where a log stood; after a dot, how many ballots the open rounds held; after another, in a project, how many scores. Numbers
 * only, no times: who changes a ballot or a score moves none of them. Only the server reads it.
 */
export const position = z.string().regex(/^\d{1,18}\.\d{1,9}(\.\d{1,9})?$/);
export type Position = z.infer<typeof position>;
