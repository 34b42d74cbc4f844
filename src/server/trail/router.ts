// What has happened?
import { router } from "../trpc";

export const trailRouter = router({});
