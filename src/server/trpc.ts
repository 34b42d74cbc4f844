// Which doors lead into the server? Every procedure stands behind one of these.
import type { z } from "zod";
import { confirmFirst } from "@/domain/access/confirming";
import type { Permission } from "@/domain/access/policy";
import { refuse } from "@/domain/refusal";
import type { EventName, Hidden, Shown } from "@/domain/trail/events";
import { findAccount, findProjectSeat, findTeamSeat, holdProject } from "./access";
import { asAct, type EmitIn, inTransaction, type Once } from "./command";
import { connection, type Db } from "./db";
import { asking, changing, inProject, inTeam, partRequest } from "./inputs";
import { ring } from "./live/bell";
import { permit, permitNow } from "./permit";
import { procedure } from "./procedure";
import { openStores, projectStores, teamStores } from "./store";

export { createCallerFactory, router } from "./procedure";

/** Records an event; it is appended as the command's last act, in its transaction. */
export type Emit = <N extends EventName>(event: N, shown: Shown<N>, hidden: Hidden<N>) => void;

/** For anyone, signed in or not. */
export function publicQuery<S extends z.ZodRawShape>(shape: S) {
  return procedure.input(asking(shape)).use(({ next }) => next({ ctx: { store: openStores(connection().prisma) } }));
}

/**
 * For anyone, to write one thing of their own: no transaction stands around it, so that slow work before the write (hashing,
 * counting tries) holds no connection. It writes by `once`.
 */
export function publicAct<S extends z.ZodRawShape>(shape: S) {
  return procedure.input(changing(shape)).use(({ ctx, input: given, path, next }) => {
    const { input, ...once } = partRequest(ctx, path, given);
    return asAct(once, (write) =>
      next({ ctx: { once: onOpenStores(write), store: openStores(connection().prisma) }, input }),
    );
  });
}

/** For whoever is signed in. */
export function accountQuery<S extends z.ZodRawShape>(shape: S) {
  return procedure.input(asking(shape)).use(async ({ ctx, next }) => {
    const db = connection().prisma;
    const account = await findAccount(db, ctx.sessionToken);
    return next({ ctx: { account, store: openStores(db) } });
  });
}

/** Like `publicAct`, for whoever is signed in; "confirmed": for what asks for the password again. */
export function accountAct<S extends z.ZodRawShape>(shape: S, confirmed?: "confirmed") {
  return procedure.input(changing(shape)).use(({ ctx, input: given, path, next }) => {
    const { input, ...once } = partRequest(ctx, path, given);
    return asAct(once, async (write) => {
      const db = connection().prisma;
      const account = await findAccount(db, ctx.sessionToken);
      if (confirmed) confirmFirst(account);
      return next({ ctx: { account, once: onOpenStores(write), store: openStores(db) }, input });
    });
  });
}

/** For whoever is signed in; runs in a transaction. What it does in a team it emits there by name. "confirmed": as in `accountAct`; `before`: counts the peer's tries. */
export function accountCommand<S extends z.ZodRawShape>(
  shape: S,
  confirmed?: "confirmed",
  before?: (peer: string) => Promise<void>,
) {
  return procedure.input(changing(shape)).use(async ({ ctx, input: given, path, next }) => {
    await before?.(ctx.ip);
    const { input, ...once } = partRequest(ctx, path, given);
    return inTransaction(async (db, emitIn) => {
      const account = await findAccount(db, ctx.sessionToken);
      if (confirmed) confirmFirst(account);
      return next({ ctx: { account, now: account.now, store: openStores(db), emitIn }, input });
    }, once);
  });
}

/** For the members of a team who hold the permission. */
export function teamQuery<S extends z.ZodRawShape>(permission: Permission, shape: S) {
  return procedure.input(asking({ ...inTeam, ...shape })).use(async ({ ctx, input, next }) => {
    const db = connection().prisma;
    const actor = await findTeamSeat(db, ctx.sessionToken, (input as { team: string }).team);
    permit(actor, permission);
    return next({ ctx: { actor, store: teamStores(db, actor) } });
  });
}

/** Like `teamQuery`, in one transaction that rolls back unless it left a trace. */
export function teamCommand<S extends z.ZodRawShape>(permission: Permission, shape: S) {
  return procedure.input(changing({ ...inTeam, ...shape })).use(({ ctx, input: given, path, next }) => {
    const { input, ...once } = partRequest(ctx, path, given);
    const run = async (db: Db, emitIn: EmitIn) => {
      const actor = await findTeamSeat(db, ctx.sessionToken, (input as { team: string }).team);
      permit(actor, permission);
      const stores = teamStores(db, actor);
      return next({ ctx: { actor, now: actor.now, store: stores, emit: emitIn.bound(actor), emitIn }, input });
    };
    return inTransaction(run, once, "must leave a trace");
  });
}

/** For those who hold the permission in a project. */
export function projectQuery<S extends z.ZodRawShape>(permission: Permission, shape: S) {
  return procedure.input(asking({ ...inProject, ...shape })).use(async ({ ctx, input, next }) => {
    const db = connection().prisma;
    const { team, project } = input as { team: string; project: number };
    const actor = await findProjectSeat(db, ctx.sessionToken, team, project);
    permit(actor, permission);
    return next({ ctx: { actor, store: projectStores(db, actor) } });
  });
}

/**
 * Like `projectQuery`, in one transaction: refuses what the project's phase doesn't allow, takes the project's row alone
 * (`shared`: beside others, for acts that many do at once), and rolls back unless it left a trace ("may leave none": for what may find nothing to do, and for
 * what no trail should keep).
 */
export function projectCommand<S extends z.ZodRawShape>(
  permission: Permission,
  shape: S,
  lock: "alone" | "shared" = "alone",
  trace: "must leave a trace" | "may leave none" = "must leave a trace",
) {
  return procedure.input(changing({ ...inProject, ...shape })).use(({ ctx, input: given, path, next }) => {
    const { input, ...once } = partRequest(ctx, path, given);
    const run = async (db: Db, emitIn: EmitIn) => {
      const { team, project } = input as { team: string; project: number };
      const isHeld = await holdProject(db, ctx.sessionToken, { team, project }, lock);
      const actor = await findProjectSeat(db, ctx.sessionToken, team, project);
      // Who got their seat between the two holds nothing.
      if (!isHeld) refuse("project.changed-meanwhile");
      permit(actor, permission);
      permitNow(actor, permission);
      const stores = projectStores(db, actor);
      return next({ ctx: { actor, now: actor.now, store: stores, emit: emitIn.bound(actor), emitIn }, input });
    };
    return inTransaction(run, once, trace === "may leave none" ? undefined : trace);
  });
}

/**
 * Says something of the moment, such as where someone is: it leaves no trace, and said twice it is the same as once, so that
 * no request is kept.
 */
export function projectSignal<S extends z.ZodRawShape>(permission: Permission, shape: S) {
  return procedure.input(changing({ ...inProject, ...shape })).use(async ({ ctx, input: given, path, next }) => {
    const { input } = partRequest(ctx, path, given);
    const db = connection().prisma;
    const { team, project } = input as { team: string; project: number };
    const actor = await findProjectSeat(db, ctx.sessionToken, team, project);
    permit(actor, permission);
    const result = await next({ ctx: { actor, store: projectStores(db, actor) }, input });
    if (result.ok) ring({ project: actor.projectId, rooms: [roomOf(path)] });
    return result;
  });
}

/**
 * For an act that many do at once, such as casting a ballot: no transaction stands around the resolver, so that nobody waits for
 * this process while holding a lock. Its store claims `request`, saves and appends in one statement, which takes its
 * own locks and checks again. Whether what is acted on is open is its own rule to say, not the phase's.
 */
export function projectAct<S extends z.ZodRawShape>(permission: Permission, shape: S) {
  return procedure.input(changing({ ...inProject, ...shape })).use(({ ctx, input: given, path, next }) => {
    const { input, ...once } = partRequest(ctx, path, given);
    return asAct(once, async () => {
      const db = connection().prisma;
      const { team, project } = input as { team: string; project: number };
      const actor = await findProjectSeat(db, ctx.sessionToken, team, project);
      permit(actor, permission);
      if (actor.isArchived) refuse("project.not-now", { phase: "archived" });
      const stores = projectStores(db, actor);
      const result = await next({ ctx: { actor, now: actor.now, store: stores, request: once.request }, input });
      if (result.ok) ring({ project: actor.projectId, rooms: [roomOf(path)] });
      return result;
    });
  });
}

/** Keeps what someone is still writing, for them alone: the one command that leaves no trace. */
export function draftCommand<S extends z.ZodRawShape>(shape: S) {
  return procedure.input(changing({ ...inTeam, ...shape })).use(({ ctx, input: given, path, next }) => {
    const { input, ...once } = partRequest(ctx, path, given);
    return inTransaction(async (db) => {
      const actor = await findTeamSeat(db, ctx.sessionToken, (input as { team: string }).team);
      permit(actor, "drafts.keep");
      return next({ ctx: { actor, store: teamStores(db, actor) }, input });
    }, once);
  });
}

/** The router that a procedure stands in. */
function roomOf(path: string): string {
  return path.split(".", 1)[0] ?? path;
}

/** `once` with the stores to write to. */
function onOpenStores(once: Once) {
  return <T>(write: (store: ReturnType<typeof openStores>) => Promise<T>) => once((db) => write(openStores(db)));
}
