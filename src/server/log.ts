// What does the server say to whoever runs it?
import { pino } from "pino";

/** The server's log: lines of JSON on standard output. What could open a door never gets into it. */
export const log = pino({
  base: null,
  redact: { paths: ["*.password", "*.token", "*.cookie", "*.authorization", "req.headers"], remove: true },
});
