// How is a decision written, signed, sealed and found again?
import { router } from "../trpc";

export const recordRouter = router({});
