// What can a person do with their account?
import { z } from "zod";
import { password, personName, registration } from "@/domain/account/account";
import { ownedAlone } from "@/domain/account/farewell";
import { refuse } from "@/domain/refusal";
import { id } from "@/domain/text";
import { instance } from "../instance";
import { hashPassword, passwordFits } from "../passwords";
import { countTry, forgetTries } from "../rate-limit";
import { accountAct, accountCommand, accountQuery, publicAct, publicQuery, router } from "../trpc";
import { leaveForGood } from "./farewell";

const givenPassword = z.string().max(1_000);

/** Counts the try. Refuses `account.wrong-password` beside that field, also where there is no password. */
async function checkPassword(userId: string, kept: string | null, given: string, field: string): Promise<void> {
  await countTry("password-account", userId);
  if (!(await passwordFits(kept, given.normalize("NFKC")))) refuse("account.wrong-password", {}, field);
  await forgetTries("password-account", userId);
}

export const accountRouter = router({
  /** The ways to sign in that this instance offers, and where its example opens to visitors (null: nowhere). */
  ways: publicQuery({}).query(async ({ ctx: { store } }) => {
    const { mail, github, oidc, visitors } = instance();
    const example = visitors ? await store.teams.exampleDoor() : null;
    return { mail: mail !== null, github: github !== null, oidc: oidc?.name ?? null, example };
  }),

  /** Opens an account; signing in comes after. */
  register: publicAct(registration).mutation(async ({ ctx: { ip, once, store }, input }) => {
    await countTry("register-peer", ip);
    const { name, email, password } = input;
    if (await store.account.isTaken(email)) refuse("account.email-taken", {}, "email");
    const passwordHash = await hashPassword(password);
    return once(async (within) => {
      await within.account.open({ name, email, passwordHash });
      return { email };
    });
  }),

  me: accountQuery({}).query(({ ctx: { account, store } }) => store.account.profile(account.userId)),

  rename: accountCommand({ name: personName }).mutation(async ({ ctx: { account, store }, input }) => {
    if (account.isVisitor) refuse("account.visitor-cannot");
    await store.account.rename(account.userId, input.name);
  }),

  /** Whether reminders and summaries come by mail. */
  setLetters: accountCommand({ wants: z.boolean() }).mutation(async ({ ctx: { account, store }, input }) => {
    await store.account.setLetters(account.userId, input.wants);
  }),

  /** Shows once more who is there, by the password: what asks for that is open for ten minutes. */
  confirm: accountAct({ password: givenPassword }).mutation(async ({ ctx: { account, once, store }, input }) => {
    await checkPassword(account.userId, await store.account.passwordHash(account.userId), input.password, "password");
    return once((within) => within.account.confirm(account.sessionId));
  }),

  /** Sets a new password and ends all other sessions. `current` is asked for where there is one. */
  changePassword: accountAct({ current: givenPassword, password }, "confirmed").mutation(
    async ({ ctx: { account, once, store }, input }) => {
      if (account.isVisitor) refuse("account.visitor-cannot");
      const kept = await store.account.passwordHash(account.userId);
      if (kept !== null) await checkPassword(account.userId, kept, input.current, "current");
      const passwordHash = await hashPassword(input.password);
      return once(async (within) => ({
        ended: await within.account.setPassword(account.userId, passwordHash, account.sessionId),
      }));
    },
  ),

  /** What stands in the way of deleting the account: the teams of which the caller is the only owner. */
  farewell: accountQuery({}).query(async ({ ctx: { account, store } }) => {
    const seats = await store.erasure.seats(account.userId);
    return { onlyOwnerOf: ownedAlone(seats).map(({ slug, team }) => ({ slug, name: team })) };
  }),

  /** Deletes the account: name, address, ways in, and every word in the caller's own name. Seats and figures stay, as nobody's. */
  delete: accountCommand({}, "confirmed").mutation(async ({ ctx: { account, emitIn, store } }) => {
    if (account.isVisitor) refuse("account.visitor-cannot");
    await leaveForGood(store, account, emitIn);
  }),

  sessions: accountQuery({}).query(async ({ ctx: { account, store } }) => {
    const sessions = await store.account.sessions(account.userId);
    return sessions.map(({ id, device, createdAt, expires }) => ({
      ...{ id, device, isThis: id === account.sessionId },
      ...{ createdAt: createdAt.toISOString(), expires: expires.toISOString() },
    }));
  }),

  endSession: accountCommand({ id }).mutation(async ({ ctx: { account, store }, input }) => {
    if (!(await store.account.endSession(account.userId, input.id))) refuse("access.not-found");
  }),

  endOtherSessions: accountCommand({}).mutation(async ({ ctx: { account, store } }) => {
    return { ended: await store.account.endOtherSessions(account.userId, account.sessionId) };
  }),
});
