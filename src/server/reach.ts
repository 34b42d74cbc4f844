// Can the database be reached, and what happens while it can't?
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { setReachable } from "./db";
import { log } from "./log";

const BETWEEN = 500;
const BETWEEN_TRIES = 300;
const PATIENCE = 4_000;

/** Knows at any moment whether the database answers. */
export interface Reach {
  isDown: () => boolean;
  close: () => Promise<void>;
}

/**
 * Watches the database over a connection of its own, asking twice a second. While it doesn't answer (it is gone, or stands
 * still for four seconds), whatever waits for it is let go at once, and `revive` is called to bring it back, where it is ours.
 */
export function watchDatabase(url: string, revive: () => Promise<void> = async () => {}): Reach {
  let down = false;
  let over = false;
  let client: pg.Client | undefined;
  const turn = (next: boolean) => {
    if (over || next === down) return;
    down = next;
    setReachable(!down);
    if (down) log.warn("The database can't be reached");
    else log.info("The database answers again");
  };
  const watching = (async () => {
    while (!over) {
      try {
        client ??= await connected(url, () => turn(true));
        await inTime(client.query("SELECT 1"));
        turn(false);
      } catch {
        turn(true);
        drop(client);
        client = undefined;
        if (!over)
          await revive().catch((err: unknown) => log.error({ err }, "The database could not be started again"));
      }
      await pause(down ? BETWEEN_TRIES : BETWEEN);
    }
  })();
  const close = async () => {
    over = true;
    drop(client);
    await watching;
  };
  return { isDown: () => down, close };
}

async function connected(url: string, lost: () => void): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE });
  client.on("error", lost);
  await client.connect();
  return client;
}

// A server that stands still would keep a farewell waiting.
function drop(client: pg.Client | undefined): void {
  client?.removeAllListeners("error").on("error", () => undefined);
  client?.connection.stream.destroy();
}

// A process that was busy for seconds finds its own alarm before the answer that lies there already: it looks once more.
async function inTime(asked: Promise<unknown>): Promise<void> {
  let late: NodeJS.Timeout | undefined;
  const alarm = new Promise<never>((_, reject) => {
    late = setTimeout(() => {
      late = setTimeout(() => reject(new Error("The database stands still.")), 200);
    }, PATIENCE);
  });
  await Promise.race([asked, alarm]).finally(() => clearTimeout(late));
}
