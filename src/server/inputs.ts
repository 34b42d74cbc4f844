// What may stand in a call's input, beside what its procedure asks for?
import { z } from "zod";
import { slug } from "@/domain/text";
import { findAccount } from "./access";
import type { OnceOnly } from "./command";
import type { Context } from "./context";
import { requestOf } from "./requests";

const projectNumber = z.int().min(1).max(1_000_000);

/** What every call in a team names. */
export const inTeam = { team: slug };

/** What every call in a project names. */
export const inProject = { team: slug, project: projectNumber };

/** Nothing but these fields. A paged query also takes the `direction` that TanStack's infinite queries send along. */
export function asking<S extends z.ZodRawShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  const paged = { ...shape, direction: z.enum(["forward", "backward"]).optional() };
  return z.strictObject("cursor" in shape ? (paged as unknown as S) : shape);
}

/** Nothing but these fields, and the request's id: the client's link adds it, the door takes it off. No screen and no resolver sees it. */
export function changing<S extends z.ZodRawShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  return z.strictObject({ ...shape, requestId: z.uuid() } as unknown as S);
}

/** Parts the request from the rest of a `changing` input. An earlier answer is given to whoever is still signed in. */
export function partRequest<I>(ctx: Context, path: string, given: I): OnceOnly & { input: I } {
  const { requestId, ...rest } = given as I & { requestId: string };
  const request = requestOf(requestId, ctx.sessionToken, path, rest);
  return { request, input: rest as I, mayHear: (db) => findAccount(db, ctx.sessionToken) };
}
