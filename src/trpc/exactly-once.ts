// How does a change that is sent again have its effect only once?
import { retryLink, type TRPCLink } from "@trpc/client";
import type { AnyRouter } from "@trpc/server";
import { isWorthAgain, pauseAfter } from "./again";

/**
 * The links that give each mutation a request id and send it again, with the same id, when its answer was lost or the server
 * couldn't be reached: the server carries it out once. Queries pass; whoever reads asks again by itself.
 */
export function exactlyOnce<R extends AnyRouter>(pause = pauseAfter): TRPCLink<R>[] {
  const identify: TRPCLink<R> =
    () =>
    ({ op, next }) =>
      next(op.type === "mutation" ? { ...op, input: { ...(op.input as object), requestId: idOf(op.context) } } : op);
  const again = retryLink<R>({
    retry: ({ op, error, attempts }) =>
      op.type === "mutation" && !op.signal?.aborted && isWorthAgain(attempts, statusOf(error)),
    retryDelayMs: (attempt) => pause(attempt),
  });
  return [identify, again];
}

/** The id that a caller gave in the call's context `requestId`, who may send it again much later; otherwise a new one. */
function idOf({ requestId }: Record<string, unknown>): string {
  return typeof requestId === "string" ? requestId : crypto.randomUUID();
}

/** The status of the answer behind an error; 0 where none came that can be read. */
function statusOf(error: { data?: unknown; meta?: Record<string, unknown> | undefined }): number {
  const said = (error.data as { httpStatus?: number } | undefined)?.httpStatus;
  return said ?? (error.meta?.response as { status?: number } | undefined)?.status ?? 0;
}
