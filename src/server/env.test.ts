// Does a wrong setting stop the start with a sentence, and a right one pass?
import { describe, expect, it } from "vitest";
import { BadSettings, readSettings } from "./env";

const secret = "x".repeat(32);
const refusal = (source: Record<string, string>): string => {
  try {
    readSettings(source);
  } catch (error) {
    if (error instanceof BadSettings) return error.message;
    throw error;
  }
  return "";
};

describe("readSettings", () => {
  it("needs nothing", () => {
    const read = readSettings({});
    expect(read).toMatchObject({ PORT: 3000, HOST: "127.0.0.1", TRUST_PROXY: "off" });
    expect(read.DATA_DIR).toBe(`${process.cwd()}/.data`);
  });

  it("takes an empty variable for one that is not set", () => {
    expect(readSettings({ PORT: "", SMTP_URL: "", DATABASE_URL: "" }).PORT).toBe(3000);
  });

  it.each([
    [{ PORT: "http" }, "PORT must be a number"],
    [{ PORT: "3.5" }, "PORT must be a whole number"],
    [{ PORT: "65536" }, "PORT must be from 1 to 65535"],
    [{ PORT: "0" }, "PORT must be from 1 to 65535"],
    [{ DATABASE_URL: "mysql://here" }, "DATABASE_URL must be a postgresql:// address"],
    [{ NEXTAUTH_SECRET: "short" }, "NEXTAUTH_SECRET must have at least 32 characters"],
    [{ NEXTAUTH_URL: "steelyard.example.org" }, "NEXTAUTH_URL must be an https:// address"],
    [{ NEXTAUTH_URL: "http://steelyard.example.org", NODE_ENV: "production" }, "NEXTAUTH_URL must begin with https://"],
    [{ EXAMPLE: "yes" }, "EXAMPLE must be on or off"],
    [{ SMTP_URL: "mail.example.org" }, "SMTP_URL must be an smtp:// or smtps:// address"],
    [{ SMTP_URL: "smtp://mail.example.org" }, "MAIL_FROM must be set too, beside SMTP_URL"],
    [{ GITHUB_SECRET: "x" }, "GITHUB_ID must be set too, beside GITHUB_SECRET"],
    [{ OIDC_ISSUER: "https://id.example.org" }, "OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set too"],
  ])("refuses %o", (source, sentence) => {
    expect(refusal(source)).toContain(sentence);
  });

  it("says everything that is wrong at once", () => {
    expect(refusal({ PORT: "x", EXAMPLE: "x" }).split("\n")).toHaveLength(2);
  });

  it.each(["http://localhost:3000", "http://127.0.0.1:3000", "https://steelyard.example.org"])(
    "lets %s pass in production",
    (url) => {
      expect(refusal({ NEXTAUTH_URL: url, NODE_ENV: "production", NEXTAUTH_SECRET: secret })).toBe("");
    },
  );
});
