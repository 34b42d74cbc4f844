// What can a person do with their account?
import { router } from "../trpc";

export const accountRouter = router({});
