// How does a round of blind ballots run?
import { router } from "../trpc";

export const weightingRouter = router({});
