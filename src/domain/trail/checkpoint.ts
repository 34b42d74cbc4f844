// What does the house sign about a log? The checkpoint of C2SP (c2sp.org/tlog-checkpoint): its origin, its size and its root.
import { base64Of, bytesOfBase64, Malformed, wholeOf } from "./bytes";

/** A log's head: whose log, how many entries, the root over them (32 bytes). */
export type Checkpoint = { origin: string; size: number; root: Uint8Array };

/** The name of a log to the world: the key's name and the log's id. */
export function originOf(keyName: string, logId: string): string {
  return `${keyName}/${logId}`;
}

/** The text that is signed. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${base64Of(root)}\n`;
}

/** Reads the text of a signed note as a checkpoint; lines after the third are passed over. Throws Malformed. */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin = "", size = "", root = "", ...more] = text.split("\n");
  if (origin === "" || more.pop() !== "" || more.includes(""))
    throw new Malformed("A checkpoint has three lines: whose log, its size, its root.");
  const bytes = bytesOfBase64(root);
  if (bytes.length !== 32) throw new Malformed("The checkpoint's root isn't 32 bytes.");
  return { origin, size: wholeOf(size), root: bytes };
}
