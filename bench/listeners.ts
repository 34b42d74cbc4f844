// Who listens to many streams at once, and when has the last of them heard? A process of its own, told what to do by its parent.
import { connect, type Socket } from "node:net";

/** What the parent asks for: streams with these cookies opened; the next "old" waited for by all; all closed. */
export type Asked = { open: { port: number; path: string; cookies: string[] } } | { wait: true } | { close: true };
/** `at`: the moment, in ms since 1970, at which the last one had what was asked for. */
export type Answered = { at: number };

/** So many are opened at once, as browsers come back after a restart. */
const AT_ONCE = 250;
const open: { socket: Socket; hears: (text: string) => void }[] = [];
const now = () => performance.timeOrigin + performance.now();

process.on("message", (asked: Asked) => {
  if ("open" in asked) void openAll(asked.open).then(() => process.send?.({ at: now() } satisfies Answered));
  else if ("wait" in asked) void waitForAll().then((at) => process.send?.({ at } satisfies Answered));
  else for (const { socket } of open.splice(0)) socket.destroy();
});
process.once("disconnect", () => process.exit(0));

async function openAll({ port, path, cookies }: { port: number; path: string; cookies: string[] }): Promise<void> {
  for (let from = 0; from < cookies.length; from += AT_ONCE)
    await Promise.all(cookies.slice(from, from + AT_ONCE).map((cookie) => openOne(port, path, cookie)));
}

function openOne(port: number, path: string, cookie: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () =>
      socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\ncookie: ${cookie}\r\n\r\n`),
    );
    const one = { socket, hears: (text: string) => void (text.includes("event: hello") && resolve()) };
    open.push(one);
    socket.setEncoding("latin1").on("data", (text: string) => one.hears(text));
    socket.on("error", reject).on("close", () => reject(new Error("A stream ended.")));
  });
}

function waitForAll(): Promise<number> {
  let left = open.length;
  return new Promise((resolve) => {
    for (const one of open)
      one.hears = (text) => {
        if (!text.includes("event: old")) return;
        one.hears = () => undefined;
        left -= 1;
        if (left === 0) resolve(now());
      };
    process.send?.({ at: 0 } satisfies Answered);
  });
}
