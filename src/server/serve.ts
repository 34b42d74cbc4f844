// What answers on our port? One process: it answers /api/trpc itself and gives the rest to Next.
import next from "next";
import { openJobs } from "./jobs/runner";
import { listen, type Running } from "./listen";

/** Where to listen, and whether Next builds pages as they are asked for. */
export interface Serving {
  port: number;
  host: string;
  dev: boolean;
  /** Brings the database back when it has died, where it is ours. */
  revive?: (() => Promise<void>) | undefined;
}

/** Starts the server of this process; it answers once it listens. The database must be open: `npm run dev`, `npm start`. */
export async function serve({ port, host, dev, revive }: Serving): Promise<Running> {
  const app = next({ dev, hostname: "localhost", port });
  await app.prepare();
  const running = await listen({ port, host, revive, page: app.getRequestHandler(), closePages: () => app.close() });
  const jobs = await openJobs();
  const close = async () => {
    await jobs.close();
    await running.close();
  };
  return { ...running, close };
}
