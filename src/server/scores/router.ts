// How are candidates scored and measured?
import { router } from "../trpc";

export const scoresRouter = router({});
