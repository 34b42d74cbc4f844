// Does nothing usable stand in the database after a sign-in, and nobody keep what isn't theirs?
import { beforeAll, describe, expect, it } from "vitest";
import { account, callerWith, openSession } from "@/testing/cast";
import { tokenHash } from "./access";
import { authAdapter, forgetPassword } from "./auth-adapter";
import { connection } from "./db";
import { hashPassword } from "./passwords";

type Adapter = ReturnType<typeof authAdapter>;
type Complete = { [K in keyof Adapter]-?: NonNullable<Adapter[K]> };
const adapter = authAdapter("Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0") as Complete;
const { prisma } = connection();
const month = () => new Date(Date.now() + 30 * 86_400_000);

describe("sessions", () => {
  it("are written, read and ended by their token, and kept by its hash", async () => {
    const ana = await account("Ana", "adapter-ana@example.org");
    const sessionToken = "a".repeat(43);
    const made = await adapter.createSession({ sessionToken, userId: ana.userId, expires: month() });
    expect(made.sessionToken).toBe(sessionToken);
    const row = await prisma.session.findUniqueOrThrow({ where: { sessionToken: tokenHash(sessionToken) } });
    expect(row.device).toContain("Firefox");
    expect((await adapter.getSessionAndUser(sessionToken))?.session.sessionToken).toBe(sessionToken);
    expect(await adapter.getSessionAndUser(tokenHash(sessionToken))).toBeNull();
    await adapter.deleteSession(sessionToken);
    await adapter.deleteSession(sessionToken);
    await expect(callerWith(sessionToken).account.me({})).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });

  it("of visitors and of the past count as none", async () => {
    const vic = await prisma.user.create({ data: { name: "Visitor 1", isVisitor: true } });
    expect(await adapter.getSessionAndUser(await openSession(vic.id))).toBeNull();
    const ana = await account("Ana", "adapter-late@example.org");
    await prisma.session.updateMany({ where: { userId: ana.userId }, data: { expires: new Date(0) } });
    expect(await adapter.getSessionAndUser(ana.token)).toBeNull();
  });
});

describe("accounts from elsewhere", () => {
  it("get a name and a plain address", async () => {
    const made = await adapter.createUser({ name: null, email: "Zoe.Lind@Example.org", emailVerified: null } as never);
    expect(made).toMatchObject({ name: "zoe lind", email: "zoe.lind@example.org" });
    const odd = await adapter.createUser({ name: "x".repeat(200), email: "no address", emailVerified: null } as never);
    expect(odd).toMatchObject({ name: "x".repeat(60), email: null });
  });

  it("are tied by their number; their access tokens aren't kept", async () => {
    const ana = await account("Ana", "adapter-link@example.org");
    const tokens = { access_token: "secret", refresh_token: "secret", id_token: "secret", unknown_to_us: 1 };
    const link = { userId: ana.userId, type: "oauth" as const, provider: "github", providerAccountId: "42" };
    await adapter.linkAccount({ ...link, ...tokens } as never);
    const row = await prisma.account.findFirstOrThrow({ where: { userId: ana.userId } });
    expect(row).toMatchObject({ providerAccountId: "42", access_token: null, refresh_token: null, id_token: null });
    const found = await adapter.getUserByAccount({ provider: "github", providerAccountId: "42" });
    expect(found?.id).toBe(ana.userId);
  });
});

describe("an address proved by a link", () => {
  let id: string;
  const token = async () => callerWith(await openSession(id));
  beforeAll(async () => {
    const data = { name: "Eve", email: "squatted@example.org", passwordHash: await hashPassword("eve's password") };
    id = (await prisma.user.create({ data })).id;
  });

  it("the first time takes the account from whoever claimed the address with a password", async () => {
    const eve = await token();
    await eve.account.me({});
    const link = { provider: "github", providerAccountId: "eve's" };
    await adapter.linkAccount({ ...link, userId: id, type: "oauth" } as never);
    await adapter.updateUser({ id, emailVerified: new Date() } as never);
    await expect(eve.account.me({})).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    expect(await adapter.getUserByAccount(link)).toBeNull();
    const row = await prisma.user.findUniqueOrThrow({ where: { id } });
    expect(row.passwordHash).toBeNull();
    expect(row.emailVerified).not.toBeNull();
  });

  it("later changes nothing", async () => {
    const owner = await token();
    await owner.account.changePassword({ current: "", password: "the owner's own" });
    await adapter.updateUser({ id, emailVerified: new Date() } as never);
    await owner.account.me({});
    expect((await owner.account.me({})).hasPassword).toBe(true);
  });

  it("on demand drops a forgotten password and ends the other sessions", async () => {
    const [kept, other] = [await openSession(id), await openSession(id)];
    await forgetPassword("squatted@example.org", [`steelyard.session=${kept}; Path=/; HttpOnly`]);
    expect((await callerWith(kept).account.me({})).hasPassword).toBe(false);
    await expect(callerWith(other).account.me({})).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });
});

it("a link's token is used once, and old ones are cleared away", async () => {
  const old = { identifier: "a@example.org", token: "old-hash", expires: new Date(Date.now() - 1000) };
  await prisma.verificationToken.create({ data: old });
  const made = { identifier: "b@example.org", token: "new-hash", expires: month() };
  await adapter.createVerificationToken(made);
  expect(await prisma.verificationToken.count({ where: { token: "old-hash" } })).toBe(0);
  const use = { identifier: made.identifier, token: made.token };
  expect(await adapter.useVerificationToken(use)).toMatchObject(use);
  expect(await adapter.useVerificationToken(use)).toBeNull();
});
