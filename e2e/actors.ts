// Who plays in the stories? People with seats and sessions, each in a browser of their own.
import { readFileSync } from "node:fs";
import path from "node:path";
import { test as base, type Page } from "@playwright/test";
import { SESSION_COOKIE } from "@/server/context";
import { connection, disconnect } from "@/server/db";
import { addressOf, livePostmaster } from "@/server/postgres/cluster";
import { openSession } from "@/testing/cast";
import { type Crew, crew } from "@/testing/crew";

const dataDir = path.resolve(".data/e2e");

/** Everyone who can come in. Each call opens another browser context. */
export interface Actors {
  /** A new team, made for this story alone, with a person in each role. */
  crew: () => Promise<Crew>;
  /** A page signed in with this session token: `(await actors.crew()).facilitator`. */
  enter: (person: { token: string }) => Promise<Page>;
  /** A page signed in as one of the example's cast, by first name: ana, ben, jana, luis, pia, sora, dana. */
  fromExample: (name: string) => Promise<Page>;
  /** A page of somebody without an account. */
  outsider: () => Promise<Page>;
}

export const test = base.extend<{ actors: Actors }, { database: undefined }>({
  database: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures off this pattern.
    async ({}, use) => {
      const running = livePostmaster(dataDir);
      if (!running) throw new Error("The stories' database does not run.");
      const { authSecret, signingKey } = JSON.parse(readFileSync(path.join(dataDir, "secrets.json"), "utf8"));
      const DATABASE_URL = addressOf(dataDir, running.port);
      // What the stories do by calls of their own is signed with the server's key.
      Object.assign(process.env, { DATABASE_URL, NEXTAUTH_SECRET: authSecret, SIGNING_KEY: signingKey });
      await use(undefined);
      await disconnect();
    },
    { scope: "worker", auto: true },
  ],
  actors: async ({ browser, baseURL }, use) => {
    const open = async (token?: string) => {
      const context = await browser.newContext();
      if (token) await context.addCookies([{ name: SESSION_COOKIE, value: token, url: baseURL ?? "" }]);
      return context.newPage();
    };
    await use({
      crew,
      enter: ({ token }) => open(token),
      fromExample: async (name) => {
        const { id } = await connection().prisma.user.findUniqueOrThrow({ where: { email: `${name}@example.org` } });
        return open(await openSession(id));
      },
      outsider: () => open(),
    });
    for (const context of browser.contexts()) await context.close();
  },
});

export { expect } from "@playwright/test";
