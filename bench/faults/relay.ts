// How does a caller find a server that lives? By a relay on loopback that hands each new connection to the next of them.
import { type AddressInfo, connect, createServer, type Server } from "node:net";

/** A relay in front of servers. `ports` answers those that are up now; where there is none, a connection is cut. */
export async function openRelay(ports: () => readonly number[]): Promise<{ port: number; close: () => void }> {
  let turn = 0;
  const server: Server = createServer((near) => {
    const up = ports();
    const port = up[turn++ % Math.max(1, up.length)];
    if (port === undefined) return void near.destroy();
    const far = connect(port, "127.0.0.1");
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.pipe(to);
      from.on("error", () => to.destroy());
      from.on("close", () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() };
}
