// What do the articles claim?
import { router } from "../trpc";

export const catalogueRouter = router({});
