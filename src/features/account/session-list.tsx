"use client";
// Where is someone signed in?
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { Button } from "@/ui/button";
import { Chip } from "@/ui/chip";
import { Table, Td, Th } from "@/ui/data-table";
import { DateTime } from "@/ui/date-time";
import { Section } from "@/ui/section";
import { toast } from "@/ui/toaster";
import { deviceName } from "./device-name";

/** Each session with its device and its beginning; ended ones are signed out from their next click on. */
export function SessionList() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { data: sessions } = useSuspenseQuery(trpc.account.sessions.queryOptions({}));
  const settled = () => queries.invalidateQueries(trpc.account.sessions.queryFilter());
  const failed = (error: { message: string; data?: unknown }) => toast(saidOf(error), { tone: "error" });
  const end = useMutation(trpc.account.endSession.mutationOptions({ onSettled: settled, onError: failed }));
  const endOthers = useMutation(trpc.account.endOtherSessions.mutationOptions({ onSettled: settled, onError: failed }));
  return (
    <Section
      title="Sessions"
      actions={
        sessions.length > 1 && (
          <Button size="sm" pending={endOthers.isPending} onClick={() => endOthers.mutate({})}>
            End all others
          </Button>
        )
      }
    >
      <Table label="Sessions">
        <thead>
          <tr>
            <Th>Device</Th>
            <Th className="w-36 max-md:hidden">Since (UTC)</Th>
            <Th className="w-20">
              <span className="sr-only">End</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ id, device, createdAt, isThis }) => (
            <tr key={id}>
              <Th scope="row">
                {deviceName(device)} {isThis && <Chip className="ml-2">This one</Chip>}
                <span className="block text-13 font-normal text-ink-2 tabular-nums md:hidden">
                  since <DateTime iso={createdAt} withTime />
                </span>
              </Th>
              <Td className="text-ink-2 tabular-nums max-md:hidden">
                <DateTime iso={createdAt} withTime />
              </Td>
              <Td className="text-right">
                {!isThis && (
                  <Button
                    size="sm"
                    pending={end.isPending && end.variables.id === id}
                    onClick={() => end.mutate({ id })}
                    aria-label={`End the session: ${deviceName(device)}`}
                  >
                    End
                  </Button>
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
