// What does a fresh database begin with?
import { randomBytes } from "node:crypto";
import type { SignIn } from "@/cli/sign-in";
import { connection } from "@/server/db";
import { playExample } from "@/testing/story";

/** Plays the example decision where nobody is yet. Answers who can sign in, or undefined where the database holds people already. */
export async function seed(): Promise<SignIn[] | undefined> {
  if ((await connection().prisma.user.count()) > 0) return undefined;
  const password = randomBytes(9).toString("base64url");
  const { ana } = await playExample(password);
  return [{ name: ana.name, email: ana.email, password }];
}
