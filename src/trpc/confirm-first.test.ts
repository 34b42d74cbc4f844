// Is a call that was refused for want of a password sent again once it is given, and only then?
import { createTRPCClient, TRPCClientError, type TRPCLink } from "@trpc/client";
import { observable } from "@trpc/server/observable";
import { expect, test } from "vitest";
import type { AppRouter } from "@/server/router";
import { Asking, confirmFirst } from "./confirm-first";

/** A server that answers each call with the next of these; "yes" is an answer, all else a refusal. */
function clientOf(asking: Asking, ...said: string[]) {
  const sent: unknown[] = [];
  const server: TRPCLink<AppRouter> =
    () =>
    ({ op }) =>
      observable((observer) => {
        sent.push(op.input);
        const refusal = said.shift();
        if (refusal !== "yes") {
          observer.error(TRPCClientError.from({ error: { message: "no", code: -1, data: { refusal } } } as never));
          return;
        }
        observer.next({ result: { data: null } });
        observer.complete();
      });
  return { sent, client: createTRPCClient<AppRouter>({ links: [confirmFirst(asking.ask), server] }) };
}

test("asks, and sends it again", async () => {
  const asking = new Asking();
  const { client, sent } = clientOf(asking, "access.confirm-first", "yes");
  const call = client.team.delete.mutate({ team: "acme" });
  await expect.poll(() => asking.open()).not.toBeNull();
  asking.open()?.answer(true);
  await call;
  expect(sent).toHaveLength(2);
  expect(asking.open()).toBeNull();
});

test("gives up where the person does, and asks once a call", async () => {
  const asking = new Asking();
  const { client, sent } = clientOf(asking, "access.confirm-first", "access.confirm-first", "access.confirm-first");
  const cancelled = client.team.delete.mutate({ team: "acme" });
  await expect.poll(() => asking.open()).not.toBeNull();
  asking.open()?.answer(false);
  await expect(cancelled).rejects.toThrow("no");
  expect(sent).toHaveLength(1);
  const refusedAgain = client.team.delete.mutate({ team: "acme" });
  await expect.poll(() => asking.open()).not.toBeNull();
  asking.open()?.answer(true);
  await expect(refusedAgain).rejects.toThrow("no");
  expect(sent).toHaveLength(3);
});

test("lets other refusals through", async () => {
  const asking = new Asking();
  const { client } = clientOf(asking, "access.not-allowed");
  await expect(client.team.delete.mutate({ team: "acme" })).rejects.toThrow("no");
  expect(asking.open()).toBeNull();
});

test("two calls at once share one question", async () => {
  const asking = new Asking();
  const both = [asking.ask(), asking.ask()];
  asking.open()?.answer(true);
  expect(await Promise.all(both)).toEqual([true, true]);
});
