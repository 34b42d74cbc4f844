// What can be set from outside, what does it default to, and what does the server refuse to start with?
import path from "node:path";
import { z } from "zod";
import { isSigningKey } from "./signing-key";

const onOff = z.enum(["on", "off"], { error: "must be on or off" });
const url = (protocols: RegExp, error: string) => z.url({ protocol: protocols, error });

/** Every variable that the product reads. `.env.example` and the README's table are printed from here. */
export const settings = z.object({
  PORT: z.coerce
    .number({ error: "must be a number from 1 to 65535" })
    .int({ error: "must be a whole number from 1 to 65535" })
    .min(1, { error: "must be from 1 to 65535" })
    .max(65_535, { error: "must be from 1 to 65535" })
    .default(3000)
    .meta({ title: "3000", description: "The port to serve on." }),
  HOST: z.string().default("127.0.0.1").meta({
    title: "127.0.0.1",
    description: "The address to listen on; 0.0.0.0 lets other machines in.",
  }),
  DATA_DIR: z
    .string()
    .default(".data")
    .transform((folder) => path.resolve(folder))
    .meta({ title: ".data", description: "Where the embedded database, its password and the secrets are kept." }),
  DATABASE_URL: url(/^postgres(ql)?$/, "must be a postgresql:// address")
    .optional()
    .meta({ title: "the embedded PostgreSQL", description: "A PostgreSQL of your own, 15 or newer." }),
  NEXTAUTH_URL: url(/^https?$/, "must be an https:// address (http:// on this machine only)")
    .optional()
    .meta({ title: "http://localhost:PORT", description: "The address under which people reach the product." }),
  NEXTAUTH_SECRET: z
    .string()
    .min(32, { error: "must have at least 32 characters: openssl rand -base64 32" })
    .optional()
    .meta({
      title: "made at the first start",
      description: "Signs sessions and links. Needed with DATABASE_URL; 32 characters or more.",
    }),
  SIGNING_KEY: z
    .string()
    .refine(isSigningKey, { error: "must be a signing key: npm run -s key prints one" })
    .optional()
    .meta({
      title: "made at the first start",
      description: "Signs the trail's checkpoints, receipts and exports. Needed with DATABASE_URL: npm run -s key.",
    }),
  EXAMPLE: onOff.optional().meta({
    title: "on; off with DATABASE_URL",
    description: "Whether the front door opens the example decision to visitors without an account.",
  }),
  SMTP_URL: url(/^smtps?$/, "must be an smtp:// or smtps:// address")
    .optional()
    .meta({
      title: "no mail",
      description: "The mail server. Turns on sign-in links, invitations, reminders and summaries by mail.",
    }),
  MAIL_FROM: z
    .string()
    .optional()
    .meta({ title: "", description: "The sender, needed with SMTP_URL: Steelyard <steelyard@example.org>." }),
  GITHUB_ID: z.string().optional().meta({ title: "", description: "GitHub sign-in: the OAuth app's client id." }),
  GITHUB_SECRET: z
    .string()
    .optional()
    .meta({ title: "", description: "GitHub sign-in: the OAuth app's client secret." }),
  OIDC_ISSUER: url(/^https?$/, "must be an https:// address")
    .optional()
    .meta({
      title: "",
      description: "Single sign-on: the issuer's address, without /.well-known.",
    }),
  OIDC_CLIENT_ID: z.string().optional().meta({ title: "", description: "Single sign-on: the client id." }),
  OIDC_CLIENT_SECRET: z.string().optional().meta({ title: "", description: "Single sign-on: the client secret." }),
  OIDC_NAME: z
    .string()
    .default("Single sign-on")
    .meta({ title: "Single sign-on", description: "What the sign-in button says." }),
  TRUST_PROXY: onOff.default("off").meta({
    title: "off",
    description: "Whether X-Forwarded-For is believed: on only behind a proxy that sets it.",
  }),
});

export type Settings = z.infer<typeof settings>;

/** What a running server knows: the settings, with the database, the secrets, the address and the example settled. */
export type Environment = Settings & {
  [name in "DATABASE_URL" | "NEXTAUTH_SECRET" | "NEXTAUTH_URL" | "SIGNING_KEY" | "EXAMPLE"]-?: NonNullable<
    Settings[name]
  >;
};

/** The start is refused; the message is one sentence a line, for the person at the terminal. */
export class BadSettings extends Error {
  constructor(sentences: string[]) {
    super(sentences.join("\n"));
    this.name = "BadSettings";
  }
}

const together = [
  ["SMTP_URL", "MAIL_FROM"],
  ["GITHUB_ID", "GITHUB_SECRET"],
  ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"],
] as const satisfies (keyof Settings)[][];

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Reads the settings from variables; empty ones count as not set.
 * @throws BadSettings with one sentence for each thing that is wrong.
 */
export function readSettings(source: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = settings.safeParse(given);
  if (!parsed.success)
    throw new BadSettings(parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`));
  const read = parsed.data;
  const wrong = together.flatMap((names) => {
    const missing = names.filter((name) => !read[name]);
    return missing.length === 0 || missing.length === names.length
      ? []
      : [`${missing.join(" and ")} must be set too, beside ${names.filter((name) => read[name]).join(" and ")}.`];
  });
  const address = read.NEXTAUTH_URL ? new URL(read.NEXTAUTH_URL) : undefined;
  if (source.NODE_ENV === "production" && address?.protocol === "http:" && !loopback.has(address.hostname)) {
    wrong.push(`NEXTAUTH_URL must begin with https://, or sign-in travels in the open: ${read.NEXTAUTH_URL}.`);
  }
  if (wrong.length > 0) throw new BadSettings(wrong);
  return read;
}

let memo: Environment | undefined;

/**
 * The environment of this process, read once.
 * @throws BadSettings when a setting is wrong, or when nothing has settled the database yet (see `openDatabase`).
 */
export function env(): Environment {
  if (memo) return memo;
  const read = readSettings(process.env);
  const { DATABASE_URL, NEXTAUTH_SECRET, SIGNING_KEY } = read;
  if (!DATABASE_URL || !NEXTAUTH_SECRET || !SIGNING_KEY)
    throw new BadSettings(["No database is open: start with npm start or npm run dev."]);
  memo = {
    ...read,
    DATABASE_URL,
    NEXTAUTH_SECRET,
    SIGNING_KEY,
    NEXTAUTH_URL: read.NEXTAUTH_URL ?? `http://localhost:${read.PORT}`,
    EXAMPLE: read.EXAMPLE ?? "off",
  };
  return memo;
}
