// Which sentence of a refused call belongs beside which field?
import type { TRPCClientErrorLike } from "@trpc/client";
import type { AppRouter } from "@/server/router";

/** The sentences by field path, and the one that belongs to no field (null if none is left over). `null` in, nothing out. */
export function fieldErrors(error: TRPCClientErrorLike<AppRouter> | null): {
  fields: Record<string, string>;
  rest: string | null;
} {
  if (!error) return { fields: {}, rest: null };
  const fields = Object.fromEntries((error.data?.fields ?? []).map(({ path, message }) => [path, message]));
  if (error.data?.field) fields[error.data.field] = error.message;
  return { fields, rest: Object.keys(fields).length > 0 ? null : saidOf(error) };
}

/** What to tell the person of a failed call: the server's sentence, or that it can't be reached. */
export function saidOf(error: { message: string; data?: unknown }): string {
  return error.data ? error.message : "The server can't be reached. Check the connection and try again.";
}
