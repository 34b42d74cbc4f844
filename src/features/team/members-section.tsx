"use client";
// Who is in the team, and as what?
import { useMutation, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { mayGrant, type Role } from "@/domain/access/policy";
import { roleWords } from "@/domain/access/role-words";
import { grantableRoles, mayRemove } from "@/domain/team/member";
import { useTRPC } from "@/trpc/client";
import { Avatar } from "@/ui/avatar";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { Table, Td, Th } from "@/ui/data-table";
import { DateTime } from "@/ui/date-time";
import { Menu } from "@/ui/menu";
import { Section } from "@/ui/section";
import { Select } from "@/ui/select";
import { toast } from "@/ui/toaster";
import { useAct } from "./use-act";

type Person = { id: string; name: string; role: Role; joinedAt: string };

/** Everyone with a seat; roles and seats can be changed by those who may. */
export function MembersSection({ team }: { team: string }) {
  const trpc = useTRPC();
  const { data: shell } = useSuspenseQuery(trpc.team.shell.queryOptions({ team }));
  const { data: members } = useSuspenseQuery(trpc.team.members.queryOptions({ team }));
  const seesEmails = shell.may.includes("team.see-emails");
  const { data: emails } = useQuery(trpc.team.emails.queryOptions({ team }, { enabled: seesEmails }));
  const [going, setGoing] = useState<Person>();
  return (
    <Section title="Members">
      <Table label="Members">
        <thead>
          <tr>
            <Th>Name</Th>
            <Th className="w-40 max-md:hidden">Role</Th>
            <Th className="w-32 max-md:hidden">Joined</Th>
            <Th className="w-10">
              <span className="sr-only">More</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {members.map((person) => (
            <tr key={person.id}>
              <Th scope="row" className="max-w-0">
                <span className="flex items-center gap-3 max-md:items-start max-md:pt-1">
                  <Avatar name={person.name} />
                  <span className="min-w-0">
                    <span className="block truncate">
                      {person.name}
                      {person.id === shell.me.memberId && <span className="font-normal text-ink-3"> · you</span>}
                    </span>
                    <span className="block truncate text-13 font-normal text-ink-3">
                      {emails?.find((each) => each.memberId === person.id)?.email}
                    </span>
                    <span className="mt-1 mb-2 block max-w-44 font-normal text-ink-2 md:hidden">
                      <RoleCell team={team} person={person} me={shell.me} />
                    </span>
                  </span>
                </span>
              </Th>
              <Td className="max-md:hidden">
                <RoleCell team={team} person={person} me={shell.me} />
              </Td>
              <Td className="text-ink-2 max-md:hidden">
                <DateTime iso={person.joinedAt} />
              </Td>
              <Td className="max-md:align-top">
                {person.id !== shell.me.memberId && mayRemove(shell.me.role, person.role) && (
                  <Menu
                    label={`More for ${person.name}`}
                    items={[{ label: "Remove from the team …", danger: true, onSelect: () => setGoing(person) }]}
                  />
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <RemoveDialog team={team} person={going} onClose={() => setGoing(undefined)} />
    </Section>
  );
}

function RoleCell({ team, person, me }: { team: string; person: Person; me: { memberId: string; role: Role } }) {
  const trpc = useTRPC();
  const { settled, failed } = useAct();
  const set = useMutation(
    trpc.team.setRole.mutationOptions({
      onSuccess: (_, { role }) => {
        toast(`${person.name} is now ${roleWords[role].title.toLowerCase()}.`);
        return settled();
      },
      onError: failed,
    }),
  );
  if (!mayGrant(me.role, person.role)) return roleWords[person.role].title;
  const options = grantableRoles.filter((role) => mayGrant(me.role, role));
  return (
    <Select
      aria-label={`Role of ${person.name}`}
      value={set.isPending ? set.variables.role : person.role}
      disabled={set.isPending}
      options={options.map((value) => ({ value, label: roleWords[value].title }))}
      onValue={(role) => set.mutate({ team, memberId: person.id, role: role as (typeof options)[number] })}
    />
  );
}

function RemoveDialog({ team, person, onClose }: { team: string; person: Person | undefined; onClose: () => void }) {
  const trpc = useTRPC();
  const { settled, failed } = useAct();
  const remove = useMutation(
    trpc.team.removeMember.mutationOptions({
      onSuccess: () => {
        toast(`${person?.name ?? "The member"} is no longer in the team.`);
        onClose();
        return settled();
      },
      onError: failed,
    }),
  );
  return (
    <ConfirmDialog
      open={person !== undefined}
      onOpenChange={(open) => !open && onClose()}
      title={`Remove ${person?.name ?? ""}?`}
      description="It holds at once. What they wrote and signed stays in the record. A ballot that they cast in an open round stays in it; if they haven't voted, the round says so. Give their projects another facilitator."
      confirm="Remove"
      danger
      pending={remove.isPending}
      onConfirm={() => person && remove.mutate({ team, memberId: person.id })}
    />
  );
}
