// With which key is checked what the house signs? Anyone may ask.
import type { IncomingMessage, ServerResponse } from "node:http";
import { verificationKey } from "./signing";

/** Where it is published. */
export const KEY_PATH = "/.well-known/steelyard-key";

/** Answers the verification key as a line of text, name+id+base64; false leaves the request to others. */
export function publishKey(req: IncomingMessage, res: ServerResponse): boolean {
  if (req.url?.split("?")[0] !== KEY_PATH) return false;
  if (req.method !== "GET" && req.method !== "HEAD") {
    res.writeHead(405, { allow: "GET, HEAD", "cache-control": "no-store" }).end();
    return true;
  }
  // Another site's page may read it too: that is what it is for.
  res.writeHead(200, {
    ...{
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
    },
    "access-control-allow-origin": "*",
  });
  res.end(`${verificationKey()}\n`);
  return true;
}
