// Does what a query was given stay out of the log, and what broke stay in?
import { TRPCError } from "@trpc/server";
import { expect, it } from "vitest";
import { connection } from "./db";
import { withoutValues } from "./without-values";

const { prisma } = connection();
const broken: [string, () => Promise<unknown>, RegExp][] = [
  [
    "a query with a wrong argument",
    () => prisma.team.findMany({ where: { slug: "canary-7", no: 1 } as never }),
    /Unknown argument `no`/,
  ],
  [
    "a row with a wrong value",
    () => prisma.team.create({ data: { slug: "canary-7", name: 7 } as never }),
    /Argument `name`/,
  ],
  ["SQL that can't read a value", () => prisma.$queryRaw`SELECT ${"canary-7"}::uuid`, /22P02/],
  [
    "SQL that names nothing",
    () => prisma.$queryRaw`SELECT ${"canary-7"} FROM nowhere`,
    /relation "nowhere" does not exist/,
  ],
];

it.each(broken)("%s", async (_, query, said) => {
  const cause = await query().catch((error: unknown) => error as Error);
  if (!(cause instanceof Error)) throw new Error("It did not break.");
  const error = new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: cause.message, cause });
  withoutValues(error);
  for (const each of [error, cause]) {
    expect(`${each.message}${each.stack}${JSON.stringify(each)}`).not.toContain("canary");
    expect(each.message).toMatch(said);
    expect(each.stack).toMatch(/\n\s+at /);
  }
});

it("leaves other errors alone", () => {
  const error = new TypeError("x is not a function\nreally");
  withoutValues(error);
  expect(error.message).toBe("x is not a function\nreally");
});
