// Which doors lead into the server? Every procedure stands behind one of these.
import { initTRPC, TRPCError } from "@trpc/server";
import { z } from "zod";
import { can, type Permission } from "@/domain/access/policy";
import { isPossible } from "@/domain/project/phases";
import { refuse } from "@/domain/refusal";
import { slug } from "@/domain/text";
import type { EventName, Hidden, Shown } from "@/domain/trail/events";
import { findAccount, findProjectSeat, findTeamSeat, type ProjectSeat, type TeamSeat } from "./access";
import { entryOf, inTransaction } from "./command";
import type { Context } from "./context";
import { connection } from "./db";
import { asRefusal, codeOf, fieldErrors, wordingOf } from "./errors";
import { openStores, projectStores, teamStores } from "./store";

const t = initTRPC.context<Context>().create({
  errorFormatter({ shape, error, ctx }) {
    const refusal = asRefusal(error);
    return {
      ...shape,
      message: wordingOf(error, refusal, ctx?.requestId),
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        refusal: refusal?.code ?? null,
        params: refusal?.params ?? null,
        field: refusal?.field ?? null,
        fields: fieldErrors(error),
        requestId: ctx?.requestId ?? null,
      },
    };
  },
});

export const { router, createCallerFactory, mergeRouters } = t;

/** Turns what was thrown inside into one tRPC error: a refusal by its kind, anything unexpected into an internal error. */
const procedure = t.procedure.use(async ({ next }) => {
  const result = await next();
  if (result.ok) return result;
  const refusal = asRefusal(result.error);
  if (!refusal) return result;
  throw new TRPCError({ code: codeOf(refusal), message: refusal.code, cause: refusal });
});

/** Records an event; it is appended as the command's last act, in its transaction. */
export type Emit = <N extends EventName>(event: N, shown: Shown<N>, hidden: Hidden<N>) => void;

/** Nothing but these fields. A paged query also takes the `direction` that TanStack's infinite queries send along. */
function strict<S extends z.ZodRawShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  const paged = { ...shape, direction: z.enum(["forward", "backward"]).optional() };
  return z.strictObject("cursor" in shape ? (paged as unknown as S) : shape);
}

/** For anyone, signed in or not. */
export function publicQuery<S extends z.ZodRawShape>(shape: S) {
  return procedure.input(strict(shape)).use(({ next }) => next({ ctx: { store: openStores(connection().prisma) } }));
}

/**
 * For anyone, to write one thing of their own: in no transaction, so that slow work before the write (hashing, counting
 * tries) holds no connection. Its store writes in one statement.
 */
export function publicAct<S extends z.ZodRawShape>(shape: S) {
  return publicQuery(shape);
}

/** For whoever is signed in. */
export function accountQuery<S extends z.ZodRawShape>(shape: S) {
  return procedure.input(strict(shape)).use(async ({ ctx, next }) => {
    const db = connection().prisma;
    const account = await findAccount(db, ctx.sessionToken);
    return next({ ctx: { account, store: openStores(db) } });
  });
}

/** Like `publicAct`, for whoever is signed in. */
export function accountAct<S extends z.ZodRawShape>(shape: S) {
  return accountQuery(shape);
}

/** For whoever is signed in; runs in a transaction. What it does in a team it emits there by name. */
export function accountCommand<S extends z.ZodRawShape>(shape: S) {
  return procedure.input(strict(shape)).use(({ ctx, next }) =>
    inTransaction(async (db, emitIn) => {
      const account = await findAccount(db, ctx.sessionToken);
      return next({ ctx: { account, now: account.now, store: openStores(db), emitIn } });
    }),
  );
}

/** For the members of a team who hold the permission. */
export function teamQuery<S extends z.ZodRawShape>(permission: Permission, shape: S) {
  return procedure.input(strict({ team: slug, ...shape })).use(async ({ ctx, input, next }) => {
    const db = connection().prisma;
    const actor = await findTeamSeat(db, ctx.sessionToken, (input as { team: string }).team);
    permit(actor, permission);
    return next({ ctx: { actor, store: teamStores(db, actor) } });
  });
}

/** Like `teamQuery`, in one transaction that rolls back unless it left a trace. */
export function teamCommand<S extends z.ZodRawShape>(permission: Permission, shape: S) {
  return procedure.input(strict({ team: slug, ...shape })).use(({ ctx, input, next }) =>
    inTransaction(async (db, emitIn) => {
      const actor = await findTeamSeat(db, ctx.sessionToken, (input as { team: string }).team);
      permit(actor, permission);
      const stores = teamStores(db, actor);
      return next({ ctx: { actor, now: actor.now, store: stores, emit: emitIn.bound(actor), emitIn } });
    }, "must leave a trace"),
  );
}

const projectNumber = z.int().min(1).max(1_000_000);

/** For those who hold the permission in a project. */
export function projectQuery<S extends z.ZodRawShape>(permission: Permission, shape: S) {
  return procedure.input(strict({ team: slug, project: projectNumber, ...shape })).use(async ({ ctx, input, next }) => {
    const db = connection().prisma;
    const { team, project } = input as { team: string; project: number };
    const actor = await findProjectSeat(db, ctx.sessionToken, team, project);
    permit(actor, permission);
    return next({ ctx: { actor, store: projectStores(db, actor) } });
  });
}

/**
 * Like `projectQuery`, in one transaction: refuses what the project's phase doesn't allow, takes the project's row alone
 * (`shared`: beside others, for acts that many do at once), and rolls back unless it left a trace.
 */
export function projectCommand<S extends z.ZodRawShape>(
  permission: Permission,
  shape: S,
  lock: "alone" | "shared" = "alone",
) {
  return procedure.input(strict({ team: slug, project: projectNumber, ...shape })).use(({ ctx, input, next }) =>
    inTransaction(async (db, emitIn) => {
      const { team, project } = input as { team: string; project: number };
      if (lock === "alone")
        await db.$executeRaw`SELECT 1 FROM project p JOIN team t ON t.id = p.team_id WHERE t.slug = ${team} AND p.number = ${project} FOR UPDATE OF p`;
      else
        await db.$executeRaw`SELECT 1 FROM project p JOIN team t ON t.id = p.team_id WHERE t.slug = ${team} AND p.number = ${project} FOR KEY SHARE OF p`;
      const actor = await findProjectSeat(db, ctx.sessionToken, team, project);
      permit(actor, permission);
      permitNow(actor, permission);
      const stores = projectStores(db, actor);
      return next({ ctx: { actor, now: actor.now, store: stores, emit: emitIn.bound(actor), emitIn } });
    }, "must leave a trace"),
  );
}

/**
 * For an act that many do at once, such as casting a ballot: no transaction stands around the resolver, so that nobody waits for
 * this process while holding a lock. Its store saves and appends `entry(…)` in one statement, which takes its own locks and
 * checks again. Whether what is acted on is open is its own rule to say, not the phase's.
 */
export function projectAct<S extends z.ZodRawShape>(permission: Permission, shape: S) {
  return procedure.input(strict({ team: slug, project: projectNumber, ...shape })).use(async ({ ctx, input, next }) => {
    const db = connection().prisma;
    const { team, project } = input as { team: string; project: number };
    const actor = await findProjectSeat(db, ctx.sessionToken, team, project);
    permit(actor, permission);
    if (actor.isArchived) refuse("project.not-now", { phase: "archived" });
    const entry = <N extends EventName>(event: N, shown: Shown<N>, hidden: Hidden<N>) =>
      entryOf(actor, event, shown, hidden);
    return next({ ctx: { actor, now: actor.now, store: projectStores(db, actor), entry } });
  });
}

/** Keeps what someone is still writing, for them alone: the one command that leaves no trace. */
export function draftCommand<S extends z.ZodRawShape>(shape: S) {
  return procedure.input(strict({ team: slug, ...shape })).use(async ({ ctx, input, next }) => {
    const db = connection().prisma;
    const actor = await findTeamSeat(db, ctx.sessionToken, (input as { team: string }).team);
    permit(actor, "drafts.keep");
    return next({ ctx: { actor, store: teamStores(db, actor) } });
  });
}

function permit(actor: TeamSeat | ProjectSeat, permission: Permission): void {
  if (!can(actor, permission)) refuse("access.not-allowed");
}

function permitNow(actor: ProjectSeat, permission: Permission): void {
  if (!isPossible(permission, actor)) refuse("project.not-now", { phase: actor.isArchived ? "archived" : actor.phase });
}
