// Does the engine say what a worked case says?
import { z } from "zod";
import { Unfit } from "@/domain/numbers/unfit";
import { Refusal } from "@/domain/refusal";
import { type Figures, goldenCase, type Method, type Outcome } from "./case";
import { verdictOn } from "./check";
import { groupMethods } from "./group-methods";
import { pairwiseMethods } from "./pairwise-methods";
import { rankAll } from "./rank-all";
import { rankMethods } from "./rank-methods";
import { robustnessMethods } from "./robustness-methods";
import { weightMethods } from "./weight-methods";

/** Every method that cases may ask for, by its name in them. */
export const methods: Readonly<Record<string, Method>> = {
  ...weightMethods,
  ...pairwiseMethods,
  ...groupMethods,
  "rank.all": rankAll,
  ...rankMethods,
  ...robustnessMethods,
};

/**
 * The outcome of one case as it was read from a file. What isn't a case, a method that isn't known, and a case that expects nothing fails; so does whatever a
 * case can do to the one who reads it.
 */
export function outcomeOf(read: unknown, name: string): Outcome {
  try {
    const parsed = goldenCase.safeParse(read);
    if (!parsed.success) return failed(idOf(read) ?? name, { error: "not_a_case", why: z.prettifyError(parsed.error) });
    const task = parsed.data;
    const method = Object.hasOwn(methods, task.method) ? methods[task.method] : undefined;
    if (!method) return failed(task.id, { error: "unknown_method", method: task.method });
    const got = answer(method, task);
    const { isRight, maxError } = verdictOn(task, got);
    return { id: task.id, status: isRight ? "pass" : "fail", got, maxError };
  } catch (error) {
    return failed(name, { crash: String(error) });
  }
}

/** The outcome of a file that can't be read, or that holds no case. */
export function unread(name: string, why: string): Outcome {
  return failed(name, { error: "not_a_case", why });
}

/** What the method says, or why it refuses; anything else it throws is a defect, and fails by its name. */
function answer(method: Method, task: Parameters<Method>[0]): Figures {
  try {
    return method(task);
  } catch (error) {
    if (error instanceof Unfit) return { error: error.reason, why: error.message };
    if (error instanceof Refusal) return { error: error.code };
    if (error instanceof z.ZodError) return { error: "invalid_input", why: z.prettifyError(error) };
    if (error instanceof RangeError) return { error: "invalid_input", why: error.message };
    return { crash: String(error) };
  }
}

const failed = (id: string, got: Figures): Outcome => ({ id, status: "fail", got, maxError: null });

function idOf(read: unknown): string | null {
  const id = z.looseObject({ id: z.string() }).safeParse(read);
  return id.success ? id.data.id : null;
}
