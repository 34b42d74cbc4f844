// Is the server alive, and may it be given work?
import type { IncomingMessage, ServerResponse } from "node:http";

/** Answers /api/health/live (the process runs) and /api/health/ready (it reaches its database and is not stopping). */
export interface Health {
  /** Whether this was a question about health; it is then answered. */
  answers: (req: IncomingMessage, res: ServerResponse) => boolean;
  /** From now on it is not ready, so that a balancer sends work elsewhere. */
  stopping: () => void;
}

/** The health of this process; `isDown`: whether its database can't be reached. */
export function openHealth(isDown: () => boolean): Health {
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
      else if (isDown()) say(res, 503, "no database");
      else say(res, 200, "ok");
      return true;
    },
  };
}

function say(res: ServerResponse, code: number, status: string): void {
  res
    .writeHead(code, { "content-type": "application/json", "cache-control": "no-store" })
    .end(JSON.stringify({ status }));
}
