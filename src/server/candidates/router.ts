// How are candidates named and ruled out?
import { router } from "../trpc";

export const candidatesRouter = router({});
