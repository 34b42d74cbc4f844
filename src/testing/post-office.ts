// Which letters did the product hand over? A mail server of a test's own, which remembers them and can be told to be slow or unwilling.
import { setTimeout as pause } from "node:timers/promises";
import { SMTPServer } from "smtp-server";

export type Delivered = { to: string; subject: string; messageId: string; text: string };

/** Opens a mail server on a free port and names it in the settings of this process. */
export async function openPostOffice() {
  const delivered: Delivered[] = [];
  const mood = { refuses: false, takesMs: 0 };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    async onData(stream, session, done) {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      if (mood.refuses) return done(new Error("Not now"));
      const source = Buffer.concat(chunks).toString("utf8");
      delivered.push({ to: session.envelope.rcptTo[0]?.address ?? "", ...readLetter(source) });
      await pause(mood.takesMs);
      done();
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.server.address() as { port: number };
  const settings = { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: "Steelyard <steelyard@example.org>" };
  Object.assign(process.env, settings);
  const close = () => {
    for (const name of Object.keys(settings)) delete process.env[name];
    return new Promise<void>((ready) => server.close(() => ready()));
  };
  return { delivered, mood, settings, close };
}

function readLetter(source: string): Omit<Delivered, "to"> {
  const head = source.slice(0, source.indexOf("\r\n\r\n")).replace(/\r\n[ \t]+/g, " ");
  const field = (name: string) => decoded(head.match(new RegExp(`^${name}: (.*)$`, "im"))?.[1] ?? "");
  const text = source
    .replace(/=\r\n/g, "")
    .replace(/(?:=[0-9A-F]{2})+/g, (run) => Buffer.from(run.replaceAll("=", ""), "hex").toString("utf8"));
  return { subject: field("Subject"), messageId: field("Message-ID"), text };
}

/** Words of a header that aren't ASCII (RFC 2047). */
function decoded(value: string): string {
  return value.replace(/\?= =\?/g, "?==?").replace(/=\?UTF-8\?([QB])\?(.*?)\?=/gi, (_, kind: string, word: string) =>
    kind.toUpperCase() === "B"
      ? Buffer.from(word, "base64").toString("utf8")
      : Buffer.from(
          word
            .replaceAll("_", " ")
            .replace(/=([0-9A-F]{2})/g, (__, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
          "latin1",
        ).toString("utf8"),
  );
}
