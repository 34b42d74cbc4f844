// How do people talk about a criterion, a candidate or a round?
import { router } from "../trpc";

export const discussionRouter = router({});
