// Do accounts keep their passwords and sessions to themselves?
import { beforeAll, describe, expect, it } from "vitest";
import { account, callerWith, openSession } from "@/testing/cast";
import { tokenHash } from "../access";
import { connection } from "../db";
import { hashPassword, passwordFits } from "../passwords";

const no = (refusal: string, code: string) => ({ code, cause: expect.objectContaining({ code: refusal }) });
const anyone = callerWith();
type Person = Awaited<ReturnType<typeof account>>;

describe("registration", () => {
  it("opens an account whose password is a hash, under one spelling of the address", async () => {
    await anyone.account.register({ name: " Ana  Kim", email: " Ana@Example.org ", password: "correct horse" });
    const row = await connection().prisma.user.findUniqueOrThrow({ where: { email: "ana@example.org" } });
    expect(row).toMatchObject({ name: "Ana  Kim", emailVerified: null, isVisitor: false });
    expect(row.passwordHash).toMatch(/^\$argon2id\$/);
    expect(await passwordFits(row.passwordHash, "correct horse")).toBe(true);
    expect(await passwordFits(row.passwordHash, "correct hors")).toBe(false);
    expect(await passwordFits(null, "correct horse")).toBe(false);
  });

  it("refuses a taken address, also one written otherwise", async () => {
    const again = { name: "Eve", email: "ANA@example.org", password: "another one" };
    await expect(anyone.account.register(again)).rejects.toMatchObject(no("account.email-taken", "CONFLICT"));
  });

  it.each([
    { name: "", email: "x@example.org", password: "12345678" },
    { name: "X\u0000", email: "x@example.org", password: "12345678" },
    { name: "X", email: "not an address", password: "12345678" },
    { name: "X", email: "x@example.org", password: "1234567" },
    { name: "X", email: "x@example.org", password: "x".repeat(129) },
    { name: "X", email: "x@example.org", password: "12345678", isVisitor: true },
  ])("refuses %j", async (input) => {
    await expect(anyone.account.register(input as never)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});

describe("sessions", () => {
  let ana: Person;
  let bo: Person;
  beforeAll(async () => {
    ana = await account("Ana", "sessions-ana@example.org");
    bo = await account("Bo", "sessions-bo@example.org");
  });

  it("are kept by their hash, never by their token", async () => {
    const rows = await connection().prisma.session.findMany({ where: { userId: ana.userId } });
    expect(rows.map((row) => row.sessionToken)).toEqual([tokenHash(ana.token)]);
    await expect(callerWith(tokenHash(ana.token)).account.me({})).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });

  it("are listed, this one marked; one that is ended is refused from its next call on", async () => {
    const other = callerWith(await openSession(ana.userId));
    const sessions = await ana.api.account.sessions({});
    expect(sessions).toHaveLength(2);
    expect(sessions.filter(({ isThis }) => isThis)).toHaveLength(1);
    expect(JSON.stringify(sessions)).not.toContain(tokenHash(ana.token));
    const id = sessions.find(({ isThis }) => !isThis)?.id ?? "";
    await expect(bo.api.account.endSession({ id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await other.account.me({});
    await ana.api.account.endSession({ id });
    await expect(other.account.me({})).rejects.toMatchObject(no("access.signed-out", "UNAUTHORIZED"));
    await expect(ana.api.account.endSession({ id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("end all but this one, and run out", async () => {
    const token = await openSession(ana.userId);
    const other = callerWith(token);
    expect(await ana.api.account.endOtherSessions({})).toEqual({ ended: 1 });
    await expect(other.account.me({})).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    await bo.api.account.me({});
    const late = await openSession(bo.userId);
    const where = { sessionToken: tokenHash(late) };
    await connection().prisma.session.update({ where, data: { expires: new Date(Date.now() - 1000) } });
    await expect(callerWith(late).account.me({})).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });
});

describe("name and password", () => {
  it("changes the password with the current one, and ends the other sessions", async () => {
    const ana = await account("Ana", "password@example.org", await hashPassword("correct horse"));
    const other = callerWith(await openSession(ana.userId));
    const change = (current: string, password: string) => ana.api.account.changePassword({ current, password });
    await expect(change("wrong", "battery staple")).rejects.toMatchObject(no("account.wrong-password", "FORBIDDEN"));
    await expect(change("correct horse", "short")).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await other.account.me({});
    expect(await change("correct horse", "battery staple")).toEqual({ ended: 1 });
    await expect(other.account.me({})).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    const row = await connection().prisma.user.findUniqueOrThrow({ where: { id: ana.userId } });
    expect(await passwordFits(row.passwordHash, "battery staple")).toBe(true);
  });

  it("asks for none where there is none, and lets nobody guess for ever", async () => {
    const bo = await account("Bo", "guess@example.org");
    expect((await bo.api.account.me({})).hasPassword).toBe(false);
    await bo.api.account.changePassword({ current: "", password: "battery staple" });
    const guess = () => bo.api.account.changePassword({ current: "guess", password: "mine from now on" });
    for (let n = 0; n < 10; n++) await expect(guess()).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(guess()).rejects.toMatchObject(no("access.too-many-tries", "TOO_MANY_REQUESTS"));
  });

  it("is not for visitors, nor for strangers", async () => {
    const vic = await account("Visitor 1", "vic@example.org");
    await connection().prisma.user.update({ where: { id: vic.userId }, data: { isVisitor: true } });
    const refused = no("account.visitor-cannot", "FORBIDDEN");
    await expect(vic.api.account.rename({ name: "Vic" })).rejects.toMatchObject(refused);
    const change = { current: "", password: "battery staple" };
    await expect(vic.api.account.changePassword(change)).rejects.toMatchObject(refused);
    await expect(anyone.account.me({})).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    await expect(anyone.account.rename({ name: "X" })).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });
});

it("limits registration by peer", async () => {
  const busy = { name: "X", email: "sessions-ana@example.org", password: "12345678" };
  const tries = Array.from({ length: 61 }, () => anyone.account.register(busy).catch((error) => error.code as string));
  expect(await Promise.all(tries)).toContain("TOO_MANY_REQUESTS");
});
