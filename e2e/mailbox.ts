// What mail did the product send? A mail server that keeps every letter as a file.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { SMTPServer } from "smtp-server";

/** Opens a mail server on a free port of this machine that puts letters into `folder`, emptied first. Answers its address. */
export async function openMailbox(folder: string): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        count += 1;
        const to = session.envelope.rcptTo.map(({ address }) => address).join(",");
        writeFileSync(path.join(folder, `${String(count).padStart(4, "0")} ${to}`), Buffer.concat(chunks));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.server.unref();
  const address = server.server.address();
  return `smtp://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
}

const MAIL = path.resolve(".data/e2e/mail");

/** The link in the last letter to this address; waits ten seconds for one. */
export async function linkInLetterTo(email: string, folder = MAIL): Promise<string> {
  for (const begun = Date.now(); Date.now() - begun < 10_000; await pause(100)) {
    const link = linkIn(lettersTo(email, folder).at(-1) ?? "");
    if (link) return link;
  }
  throw new Error(`No letter with a link reached ${email}.`);
}

/** All letters that have reached this address, the first first. */
export function lettersTo(email: string, folder = MAIL): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(` ${email}`));
  return names.sort().map((name) => plain(readFileSync(path.join(folder, name), "utf8")));
}

/** The first address of ours in a letter. */
export function linkIn(letter: string): string | undefined {
  return letter.match(/http:\/\/localhost:\d+\/\S+/)?.[0];
}

// Quoted-printable: soft line breaks, and what is not ASCII as =XX.
function plain(letter: string): string {
  return letter
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
