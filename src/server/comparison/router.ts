// What do the weights and scores say?
import { router } from "../trpc";

export const comparisonRouter = router({});
