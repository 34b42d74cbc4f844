// How does a letter leave the house?
import { createTransport, type Transporter } from "nodemailer";
import { refuse } from "@/domain/refusal";
import { instance } from "./instance";
import { log } from "./log";

/** What a letter says: paragraphs, one link, and small print below it. All of it plain text. */
export type Letter = {
  subject: string;
  lines: string[];
  link: { label: string; url: string };
  small: string;
};

/** Some letters are sent while a transaction waits for them: a slow mail server must not take all of the database's connections. */
const MOST_AT_ONCE = 6;
/** Nobody wrote it: no one's absence shall answer it (RFC 3834). */
const OF_ITSELF = { "Auto-Submitted": "auto-generated" };
let underWay = 0;
let transport: { url: string; transporter: Transporter } | undefined;

/**
 * Sends a letter as text and HTML. `id`: of one that may have to be sent again, so that whoever gets it twice sees it once. Refuses
 * `account.mail-not-configured`, and `account.mail-failed` when no server took it.
 */
export async function sendLetter(to: string, letter: Letter, id?: string): Promise<void> {
  const { mail } = instance();
  if (!mail) return refuse("account.mail-not-configured");
  if (underWay >= MOST_AT_ONCE) refuse("account.mail-failed");
  if (transport?.url !== mail.url) transport = { url: mail.url, transporter: open(mail.url) };
  const { subject } = letter;
  underWay++;
  try {
    const once = id ? { messageId: `<${id}@${new URL(instance().address).hostname}>`, headers: OF_ITSELF } : {};
    const said = { subject, text: asText(letter), html: asHtml(letter) };
    await transport.transporter.sendMail({ to, from: mail.from, ...said, ...once });
  } catch (error) {
    log.error({ err: error }, "A letter could not be sent");
    refuse("account.mail-failed");
  } finally {
    underWay--;
  }
}

function open(url: string): Transporter {
  const inTime = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 8_000 };
  return createTransport({ url, ...inTime, disableFileAccess: true, disableUrlAccess: true });
}

/** The letter for programs and people that read no HTML. */
export function asText({ lines, link, small }: Letter): string {
  return [...lines, `${link.label}:\n${link.url}`, small].join("\n\n");
}

/** The letter as simple HTML that needs nothing from elsewhere. */
export function asHtml({ lines, link, small }: Letter): string {
  const paragraphs = lines.map((line) => `<p style="margin:0 0 16px">${escaped(line)}</p>`).join("");
  const button = `<a href="${escaped(link.url)}" style="display:inline-block;padding:12px 20px;background:#00616a;color:#fff;text-decoration:none;border-radius:6px;font-weight:600">${escaped(link.label)}</a>`;
  const rest = `<p style="margin:0;color:#5c6470;font-size:13px">${escaped(small)}</p>`;
  return `<!doctype html><html lang="en"><body style="margin:0;padding:32px 16px;background:#fbfaf7;color:#16202b;font:16px/24px system-ui,sans-serif"><div style="max-width:520px;margin:0 auto"><p style="margin:0 0 24px;font:600 18px/1 Georgia,serif">Steelyard</p>${paragraphs}<p style="margin:24px 0">${button}</p>${rest}</div></body></html>`;
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
