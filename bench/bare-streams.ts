// What is the least that a stream can cost? Plain Node: every connection gets the same bytes.
import { createServer, type ServerResponse } from "node:http";

const readers = new Set<ServerResponse>();
const frame = 'event: old\ndata: {"project":1,"rooms":["project"]}\n\n';

const server = createServer((req, res) => {
  if (req.method === "POST") {
    for (const reader of readers) reader.write(frame);
    return void res.end("ok");
  }
  if (!req.url?.startsWith("/api/live")) return void res.end("ok");
  res.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  res.write("event: hello\ndata: {}\n\n");
  readers.add(res);
  res.on("close", () => readers.delete(res));
});
server.listen(Number(process.env.PORT), "127.0.0.1");
process.once("SIGTERM", () => process.exit(0));
process.once("disconnect", () => process.exit(0));
