// Is the server alive, and may it be given work?
import type { IncomingMessage, ServerResponse } from "node:http";
import { connection } from "./db";

/** Answers /api/health/live (the process runs) and /api/health/ready (it reaches its database and is not stopping). */
export interface Health {
  /** Whether this was a question about health; it is then answered. */
  answers: (req: IncomingMessage, res: ServerResponse) => boolean;
  /** From now on it is not ready, so that a balancer sends work elsewhere. */
  stopping: () => void;
}

/** The health of this process. */
export function openHealth(): Health {
  let isStopping = false;
  return {
    stopping: () => {
      isStopping = true;
    },
    answers: (req, res) => {
      const path = req.url?.split("?")[0];
      if (path === "/api/health/live") say(res, 200, "ok");
      else if (path !== "/api/health/ready") return false;
      else if (isStopping) say(res, 503, "stopping");
      else reachesDatabase().then((reached) => (reached ? say(res, 200, "ok") : say(res, 503, "no database")));
      return true;
    },
  };
}

async function reachesDatabase(): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, 2_000, false).unref());
  const asked = connection()
    .pool.query("SELECT 1")
    .then(
      () => true,
      () => false,
    );
  return Promise.race([asked, late]);
}

function say(res: ServerResponse, code: number, status: string): void {
  res
    .writeHead(code, { "content-type": "application/json", "cache-control": "no-store" })
    .end(JSON.stringify({ status }));
}
