// What does this instance offer at its door?
import { readSettings } from "./env";

/** The address that people reach it under, the ways to sign in that are configured, and whether visitors may look at the example. */
export function instance() {
  const read = readSettings(process.env);
  const { SMTP_URL, MAIL_FROM, GITHUB_ID, GITHUB_SECRET, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = read;
  return {
    address: (read.NEXTAUTH_URL ?? `http://localhost:${read.PORT}`).replace(/\/+$/, ""),
    mail: SMTP_URL && MAIL_FROM ? { url: SMTP_URL, from: MAIL_FROM } : null,
    github: GITHUB_ID && GITHUB_SECRET ? { id: GITHUB_ID, secret: GITHUB_SECRET } : null,
    oidc:
      OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET
        ? {
            issuer: OIDC_ISSUER.replace(/\/+$/, ""),
            id: OIDC_CLIENT_ID,
            secret: OIDC_CLIENT_SECRET,
            name: read.OIDC_NAME,
          }
        : null,
    visitors: read.EXAMPLE === "on",
  };
}
