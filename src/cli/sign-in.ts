// How does one get in after the first start?
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Environment } from "@/server/env";

/** An account that the seed has made. */
export interface SignIn {
  name: string;
  email: string;
  password: string;
}

/** Keeps them in `DATA_DIR`, for its owner's eyes, so that every start can say them again. */
export function keepSignIns(dataDir: string, signIns: SignIn[]): void {
  writeFileSync(path.join(dataDir, "sign-in.json"), `${JSON.stringify(signIns, null, 2)}\n`, { mode: 0o600 });
}

/** The closing words of a start: the address, and the ways in. */
export function howToSignIn({ DATA_DIR, NEXTAUTH_URL, EXAMPLE }: Environment): string {
  const [first] = kept(DATA_DIR);
  const lines = ["", `Steelyard is up: ${NEXTAUTH_URL}`, ""];
  if (first) lines.push(`  Sign in as ${first.name}:  ${first.email}  ${first.password}`);
  if (EXAMPLE === "on") lines.push("  Or open the example decision from the front door, without an account.");
  lines.push("  Or make an account of your own there.", "", "Ctrl-C ends it.");
  return lines.join("\n");
}

function kept(dataDir: string): SignIn[] {
  try {
    return JSON.parse(readFileSync(path.join(dataDir, "sign-in.json"), "utf8"));
  } catch {
    return [];
  }
}
