// For whom does the house do something by itself?
import { Prisma } from "../db";

/** The seat of the house's own acts: no member has it. */
export const NOBODY = "00000000-0000-0000-0000-000000000000";

/** Whether project `p` of team `t` is one that people work on: neither is in the bin, and it isn't archived. */
export const IN_USE = Prisma.sql`(p.archived_at IS NULL AND p.deleted_at IS NULL AND t.deleted_at IS NULL)`;

/** Whether a meeting runs on project `p`. */
export const IN_SESSION = Prisma.sql`EXISTS (SELECT 1 FROM live_session s WHERE s.project_id = p.id AND s.state = 'running')`;
