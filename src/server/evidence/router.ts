// What stands behind a score?
import { router } from "../trpc";

export const evidenceRouter = router({});
