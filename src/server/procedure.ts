// How does a call go in and its answer out, whatever it is?
import { initTRPC, TRPCError } from "@trpc/server";
import type { Context } from "./context";
import { asRefusal, codeOf, fieldErrors, wordingOf } from "./errors";
import { withoutValues } from "./without-values";

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

export const { router, createCallerFactory } = t;

/** What every door is made of: turns what was thrown inside into one tRPC error: a refusal by its kind, anything unexpected into an internal error. */
export const procedure = t.procedure.use(async ({ next }) => {
  const result = await next();
  if (result.ok) return result;
  const refusal = asRefusal(result.error);
  if (!refusal) {
    withoutValues(result.error);
    return result;
  }
  throw new TRPCError({ code: codeOf(refusal), message: refusal.code, cause: refusal });
});
