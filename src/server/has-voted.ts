// Has a voter handed something in? In SQL, for whatever counts ballots.
import { Prisma } from "./db";

/** Whether voter `v` has a ballot in the round: never which, and never when. */
export const HAS_VOTED = Prisma.sql`(v.voted OR EXISTS (
  SELECT 1 FROM ballot b WHERE b.round_id = v.round_id AND b.member_id = v.member_id))`;
