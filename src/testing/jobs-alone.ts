// What is killed in the middle of its jobs? A process that does nothing else, on the database that DATABASE_URL names.
import { openJobs } from "@/server/jobs/runner";

const jobs = await openJobs();
process.on("disconnect", () => process.exit(0));
process.on("message", async (wish) => {
  if (wish !== "close") return;
  await jobs.close();
  process.exit(0);
});
process.send?.("up");
