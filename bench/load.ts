// How many requests a second does a server answer, and how late are the last of them?
import { Agent, request } from "node:http";

/** One request of a load. */
export interface Shot {
  method?: "GET" | "POST";
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

/** What a load gave: answers per second, and the latency in ms under which 99 of 100 stayed. */
export interface Load {
  rate: number;
  p99: number;
}

/**
 * Keeps `connections` busy for `seconds`, each sending its next request when its last one is answered.
 * @throws Error on the first answer that isn't a 2xx.
 */
export async function load(
  base: string,
  connections: number,
  seconds: number,
  shot: (connection: number, count: number) => Shot,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  const begun = performance.now();
  const end = begun + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async (_, connection) => {
      for (let count = 0; performance.now() < end; count += 1) {
        const sent = performance.now();
        await fire(base, agent, shot(connection, count));
        latencies.push(performance.now() - sent);
      }
    }),
  );
  const elapsed = (performance.now() - begun) / 1000;
  agent.destroy();
  latencies.sort((a, b) => a - b);
  return { rate: latencies.length / elapsed, p99: latencies[Math.floor(latencies.length * 0.99)] ?? 0 };
}

/** Sends one request and answers its body. Throws on anything but a 2xx. */
export async function fire(
  base: string,
  agent: Agent,
  { method = "GET", path, headers = {}, body = "" }: Shot,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const sending = request(`${base}${path}`, { agent, method, headers }, (answer) => {
      let text = "";
      answer.setEncoding("utf8");
      answer.on("data", (chunk: string) => {
        text += chunk;
      });
      answer.on("end", () => {
        const { statusCode = 0 } = answer;
        if (statusCode >= 200 && statusCode < 300) resolve(text);
        else reject(new Error(`${method} ${path} answered ${statusCode}: ${text.slice(0, 300)}`));
      });
    });
    sending.on("error", reject);
    sending.end(body);
  });
}
