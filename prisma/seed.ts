// What does a fresh database begin with?
import type { SignIn } from "@/cli/sign-in";
import { connection } from "@/server/db";

/** Plays the example decision where nobody is yet. Answers who can sign in, or undefined where the database holds people already. */
export async function seed(): Promise<SignIn[] | undefined> {
  if ((await connection().prisma.user.count()) > 0) return undefined;
  return [];
}
