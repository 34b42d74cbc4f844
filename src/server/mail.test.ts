// Do our letters arrive whole, and can nothing in them become markup or a header?
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { invitationLetter, signInLetter } from "./letters";
import { asHtml, sendLetter } from "./mail";

const letters: { to: string[]; source: string }[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, session, done) {
    let source = "";
    stream.on("data", (chunk) => {
      source += chunk;
    });
    stream.on("end", () => {
      letters.push({ to: session.envelope.rcptTo.map(({ address }) => address), source });
      done();
    });
  },
});
const no = (code: string) => expect.objectContaining({ code });

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});
afterAll(async () => {
  await new Promise<void>((ready) => server.close(() => ready()));
});

const letter = signInLetter("http://localhost:3000/sign-in/link/token/a/b", 20);

it("refuses where no mail is configured", async () => {
  await expect(sendLetter("ana@example.org", letter)).rejects.toThrow(no("account.mail-not-configured"));
});

it("sends text and HTML with the link", async () => {
  const { port } = server.server.address() as { port: number };
  Object.assign(process.env, { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: "Steelyard <steelyard@example.org>" });
  await sendLetter("ana@example.org", letter);
  expect(letters[0]?.to).toEqual(["ana@example.org"]);
  expect(letters[0]?.source).toContain("Subject: Your sign-in link for Steelyard");
  expect(letters[0]?.source).toContain("text/plain");
  expect(letters[0]?.source).toContain("text/html");
  expect(letters[0]?.source.replaceAll("=\r\n", "")).toContain("http://localhost:3000/sign-in/link/token/a/b");
});

it("says so when no server takes it", async () => {
  process.env.SMTP_URL = "smtp://127.0.0.1:1";
  await expect(sendLetter("ana@example.org", letter)).rejects.toThrow(no("account.mail-failed"));
});

it("writes names as text", () => {
  const html = asHtml(invitationLetter({ name: '<img src=x onerror="a">', teamName: "A & B" }, "token"));
  expect(html).not.toContain("<img");
  expect(html).toContain("&lt;img src=x onerror=&quot;a&quot;&gt;");
  expect(html).toContain("A &amp; B");
});
