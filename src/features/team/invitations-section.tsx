"use client";
// Who has been asked to come?
import { useMutation, useQuery } from "@tanstack/react-query";
import { roleWords } from "@/domain/access/role-words";
import { useTRPC } from "@/trpc/client";
import { Button } from "@/ui/button";
import { Table, Td, Th } from "@/ui/data-table";
import { DateTime } from "@/ui/date-time";
import { Section } from "@/ui/section";
import { toast } from "@/ui/toaster";
import { useAct } from "./use-act";

/** The invitations that are still open; each can be taken back. */
export function InvitationsSection({ team }: { team: string }) {
  const trpc = useTRPC();
  const { settled, failed } = useAct();
  const { data: invitations = [], isPending } = useQuery(trpc.team.invitations.queryOptions({ team }));
  const revoke = useMutation(
    trpc.team.revokeInvitation.mutationOptions({
      onSuccess: () => {
        toast("The invitation was taken back. Its link no longer works.");
        return settled();
      },
      onError: failed,
    }),
  );
  return (
    <Section title="Open invitations">
      {invitations.length === 0 ? (
        <p className="py-3 text-ink-2">{isPending ? "Loading …" : "Nobody is invited just now."}</p>
      ) : (
        <Table label="Open invitations">
          <thead>
            <tr>
              <Th>For</Th>
              <Th className="w-28 max-md:hidden">Role</Th>
              <Th className="w-40 max-md:hidden">Invited by</Th>
              <Th className="w-32 max-md:hidden">Good until</Th>
              <Th className="w-28">
                <span className="sr-only">Take back</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {invitations.map(({ id, email, role, inviter, expiresAt }) => (
              <tr key={id}>
                <Th scope="row" className="max-w-0">
                  <span className="block truncate">{email ?? "Whoever has the link"}</span>
                  <span className="block text-13 font-normal text-ink-2 md:hidden">{roleWords[role].title}</span>
                </Th>
                <Td className="max-md:hidden">{roleWords[role].title}</Td>
                <Td className="max-w-0 truncate text-ink-2 max-md:hidden">{inviter}</Td>
                <Td className="text-ink-2 max-md:hidden">
                  <DateTime iso={expiresAt} />
                </Td>
                <Td className="text-right">
                  <Button
                    size="sm"
                    pending={revoke.isPending && revoke.variables.id === id}
                    onClick={() => revoke.mutate({ team, id })}
                    aria-label={`Take back the invitation for ${email ?? "whoever has the link"}`}
                  >
                    Take back
                  </Button>
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
}
