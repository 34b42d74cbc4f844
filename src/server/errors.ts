// What does the caller learn of an error? A refusal's sentence, or nothing but a request id.
import { type TRPC_ERROR_CODE_KEY, TRPCError } from "@trpc/server";
import { ZodError } from "zod";
import { Refusal, type RefusalKind } from "@/domain/refusal";
import { Prisma } from "@/generated/prisma/client";
import { words } from "@/i18n/words";
import { isUnreachable } from "./unreachable";

const codes: Record<RefusalKind, TRPC_ERROR_CODE_KEY> = {
  invalid: "BAD_REQUEST",
  "signed-out": "UNAUTHORIZED",
  "not-allowed": "FORBIDDEN",
  "not-found": "NOT_FOUND",
  conflict: "CONFLICT",
  "too-many": "TOO_MANY_REQUESTS",
  "too-large": "PAYLOAD_TOO_LARGE",
  unavailable: "SERVICE_UNAVAILABLE",
};

/** The tRPC code of a refusal. */
export function codeOf(refusal: Refusal): TRPC_ERROR_CODE_KEY {
  return codes[refusal.kind];
}

/**
 * The refusal behind an error, if it is one: also the database's word that a row is taken, missing or gone, or that it can't
 * be reached.
 */
export function asRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (error instanceof TRPCError && error.cause) return asRefusal(error.cause);
  if (error instanceof Error && error.name === "Refusal") return error as Refusal;
  if (isUnreachable(error)) return new Refusal("server.unreachable");
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return undefined;
  if (error.code === "P2002" || error.code === "P2034") return new Refusal("project.changed-meanwhile");
  if (error.code === "P2003" || error.code === "P2025") return new Refusal("access.not-found");
  return undefined;
}

/** What the caller reads. An unexpected error never speaks for itself. */
export function wordingOf(error: TRPCError, refusal: Refusal | undefined, requestId: string | undefined): string {
  if (refusal) return words(`refusals.${refusal.code}`, refusal.params);
  if (error.code === "BAD_REQUEST")
    return error.cause instanceof ZodError ? firstIssue(error.cause) : words("refusals.input.invalid");
  if (error.code === "INTERNAL_SERVER_ERROR")
    return `Internal error. If it happens again, tell us this number: ${requestId ?? "none"}`;
  if (error.code === "PAYLOAD_TOO_LARGE") return words("refusals.input.too-large");
  return words("refusals.input.invalid");
}

/** Each wrong field and its sentence, for the form to show beside it. */
export function fieldErrors(error: TRPCError): { path: string; message: string }[] {
  if (!(error.cause instanceof ZodError)) return [];
  return error.cause.issues.slice(0, 20).map((issue) => ({ path: issue.path.join("."), message: issue.message }));
}

function firstIssue(error: ZodError): string {
  return error.issues[0]?.message ?? words("refusals.input.invalid");
}
