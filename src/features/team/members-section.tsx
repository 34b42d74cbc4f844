"use client";
// Who is in the team, and as what?
import { useMutation, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useState } from "react";
import { mayGrant, type Role } from "@/domain/access/policy";
import { roleWords } from "@/domain/access/role-words";
import { grantableRoles, mayRemove } from "@/domain/team/member";
import { useTRPC } from "@/trpc/client";
import { Avatar } from "@/ui/avatar";
import { Button } from "@/ui/button";
import { Table, Td, Th } from "@/ui/data-table";
import { DateTime } from "@/ui/date-time";
import { Section } from "@/ui/section";
import { Select } from "@/ui/select";
import { toast } from "@/ui/toaster";
import { useAct } from "./use-act";

const RemoveDialog = dynamic(() => import("./remove-dialog"));

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
            <Th className="w-24">
              <span className="sr-only">Remove</span>
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
              <Td className="text-right max-md:align-top">
                {person.id !== shell.me.memberId && mayRemove(shell.me.role, person.role) && (
                  <Button size="sm" aria-label={`Remove ${person.name}`} onClick={() => setGoing(person)}>
                    Remove
                  </Button>
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {going && <RemoveDialog team={team} person={going} onClose={() => setGoing(undefined)} />}
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
