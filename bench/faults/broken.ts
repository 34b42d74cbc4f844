// How would a server behave that keeps less than it promises? For controls: what the harness must be able to see.
import { createServer, request } from "node:http";
import pg from "pg";

/** Takes the row locks out of every statement that this process sends. */
export function withoutLocks(): void {
  const lock = /\bFOR\s+(NO\s+KEY\s+UPDATE|KEY\s+SHARE|UPDATE|SHARE)(\s+OF\s+\w+)?/g;
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
  const { query } = prototype;
  prototype.query = function (config, ...rest) {
    const { text } = (config ?? {}) as { text?: unknown };
    if (typeof text === "string") Object.assign(config as object, { text: text.replace(lock, "") });
    return query.call(this, config, ...rest);
  };
}

/** Listens in front of a server and says “done” before the server has done it. */
export async function answerTooSoon(port: number, behind: number): Promise<void> {
  const front = createServer((req, res) => {
    const isWrite = req.method === "POST";
    const passing = request({ port: behind, path: req.url, method: req.method, headers: req.headers }, (answer) => {
      if (isWrite) answer.resume();
      else answer.pipe(res.writeHead(answer.statusCode ?? 500, answer.headers));
    });
    passing.on("error", () => void (res.headersSent || res.writeHead(503).end()));
    if (!isWrite) return void req.pipe(passing);
    const chunks: Buffer[] = [];
    req.on("data", (chunk: Buffer) => chunks.push(chunk));
    req.on("end", () => {
      res.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ result: { data: {} } }));
      setTimeout(() => passing.end(Buffer.concat(chunks)), 40);
    });
  });
  await new Promise<void>((resolve) => front.listen(port, "127.0.0.1", resolve));
}
