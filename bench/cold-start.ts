// How long does the built server take from nothing to its first answer?
import { alternate, type Line, lineOf } from "./rounds";
import type { Stage } from "./stage";

/** Seconds until the server is ready, against a bare server on the same database. */
export async function coldStart(stage: Stage): Promise<Line[]> {
  const timed = (args: string[]) => async () => {
    const begun = performance.now();
    const served = await stage.start(args);
    const seconds = (performance.now() - begun) / 1000;
    await served.stop();
    return seconds;
  };
  const ours = timed(["--import", "tsx", "src/cli/start.ts"]);
  const against = timed(["--import", "tsx", "bench/bare-server.ts"]);
  await ours();
  return [lineOf("cold-start", "s", await alternate(5, ours, against))];
}
