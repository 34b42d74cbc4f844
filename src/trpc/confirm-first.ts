// What happens when the server wants to know once more who is there?
import type { TRPCClientError, TRPCLink } from "@trpc/client";
import type { AnyRouter } from "@trpc/server";
import { observable } from "@trpc/server/observable";

/** Asks the person; answers whether they showed who they are. */
export type AskAgain = () => Promise<boolean>;

/** The link that asks when a call is refused for want of that, and sends the call once more if the person showed it. */
export function confirmFirst<R extends AnyRouter>(ask: AskAgain): TRPCLink<R> {
  return () =>
    ({ op, next }) =>
      observable((observer) => {
        const send = (isAgain: boolean) =>
          next(op).subscribe({
            next: (value) => observer.next(value),
            complete: () => observer.complete(),
            error: (error) => {
              if (isAgain || !wantsConfirming(error)) return observer.error(error);
              void ask().then((isShown) => {
                if (isShown) sent = send(true);
                else observer.error(error);
              });
            },
          });
        let sent = send(false);
        return () => sent.unsubscribe();
      });
}

function wantsConfirming(error: TRPCClientError<AnyRouter>): boolean {
  return (error.data as { refusal?: string } | undefined)?.refusal === "access.confirm-first";
}

/** A question that is open: the dialog answers it. */
export type OpenQuestion = { answer: (isShown: boolean) => void };

/** Where the link asks and the dialog listens. Calls that are refused at the same time share one question. */
export class Asking {
  #open: (OpenQuestion & { answered: Promise<boolean> }) | null = null;
  readonly #listeners = new Set<() => void>();

  readonly ask: AskAgain = () => {
    if (this.#open) return this.#open.answered;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const answer = (isShown: boolean) => {
      this.#open = null;
      for (const listener of this.#listeners) listener();
      resolve(isShown);
    };
    this.#open = { answer, answered: promise };
    for (const listener of this.#listeners) listener();
    return promise;
  };

  readonly open = (): OpenQuestion | null => this.#open;

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
