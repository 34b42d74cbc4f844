// What is someone still writing?
import { router } from "../trpc";

export const draftsRouter = router({});
