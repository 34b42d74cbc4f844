// How does a team agree on criteria?
import { router } from "../trpc";

export const criteriaRouter = router({});
