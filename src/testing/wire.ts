// What stands between a program and its database in tests? A wire on loopback that can be cut, or held still.
import { type AddressInfo, createServer, connect as dial, type Socket } from "node:net";

/** A relay to a database. `state`: "good" passes everything, "still" nothing and says so to nobody, "cut" refuses and ends. */
export async function openWire(target: string) {
  const { hostname, port } = new URL(target);
  let state: "good" | "still" | "cut" = "good";
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    if (state === "cut") return near.destroy();
    const far = dial(Number(port), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(from);
      from.on("data", (chunk) => void to.write(chunk));
      from.on("error", () => undefined);
      from.on("close", () => {
        ends.delete(from);
        to.destroy();
      });
      if (state === "still") from.pause();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = Object.assign(new URL(target), { port: String((server.address() as AddressInfo).port) }).href;
  const turn = (next: typeof state) => {
    state = next;
    for (const end of ends) {
      if (state === "cut") end.destroy();
      else if (state === "still") end.pause();
      else end.resume();
    }
  };
  const close = async () => {
    turn("cut");
    await new Promise((resolve) => server.close(resolve));
  };
  return { url, turn, close };
}
