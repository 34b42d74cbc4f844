// How much memory does the server hold at its start, and after 20,000 requests?
import { readFileSync } from "node:fs";
import { Agent } from "node:http";
import { fire } from "./load";
import { type Line, lineOf } from "./rounds";
import type { Stage } from "./stage";

const REQUESTS = 20_000;

/** Resident memory in MB: after the requests against at the start. Half of them ask for a page, half for data. */
export async function memory(stage: Stage): Promise<Line[]> {
  const served = await stage.startOurs();
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const paths = ["/sign-in", "/api/health/ready"];
  await fire(served.base, agent, { path: "/sign-in" });
  const start = residentMegabytes(served.pid);
  let sent = 0;
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (; sent < REQUESTS; ) {
        sent += 1;
        await fire(served.base, agent, { path: paths[sent % paths.length] ?? "/" });
      }
    }),
  );
  const after = residentMegabytes(served.pid);
  agent.destroy();
  await served.stop();
  return [lineOf("memory-after-20000-requests", "MB", [{ ours: after, against: start }])];
}

function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(status.match(/VmRSS:\s+(\d+)/)?.[1]) / 1024;
}
