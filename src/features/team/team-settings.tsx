"use client";
// How is a team kept?
import { useSuspenseQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { type ReactNode, useState } from "react";
import { capitalised, countOf } from "@/domain/wording/sentence";
import { useTRPC } from "@/trpc/client";
import { Button } from "@/ui/button";
import { PageHead } from "@/ui/page-head";
import { Page } from "@/ui/shell";
import { InvitationsSection } from "./invitations-section";
import { MembersSection } from "./members-section";
import { RoleMatrix } from "./role-matrix";
import { TeamEnd } from "./team-end";
import { TeamGuests } from "./team-guests";
import { TeamName } from "./team-name";

const InviteDialog = dynamic(() => import("./invite-dialog"));

/** Members, invitations, roles, the team's name and its end; what the caller may not change isn't offered. `trail`: how its trail is taken along. */
export function TeamSettings({ team, trail }: { team: string; trail: ReactNode }) {
  const trpc = useTRPC();
  const { data: shell } = useSuspenseQuery(trpc.team.shell.queryOptions({ team }));
  const { data: members } = useSuspenseQuery(trpc.team.members.queryOptions({ team }));
  const [inviting, setInviting] = useState(false);
  const people = members.filter((member) => member.role !== "visitor").length;
  const mayInvite = shell.may.includes("team.invite");
  return (
    <Page>
      <PageHead
        eyebrow="Settings"
        title={`${capitalised(countOf(people, "person", "people"))} in ${shell.name}`}
        actions={
          mayInvite && (
            <Button variant="primary" onClick={() => setInviting(true)}>
              Invite
            </Button>
          )
        }
      />
      <div className="grid gap-10">
        <MembersSection team={team} />
        {mayInvite && <InvitationsSection team={team} />}
        {shell.may.includes("team.update") && <TeamGuests team={team} guestsJoin={shell.guestsJoin} />}
        <RoleMatrix />
        {shell.may.includes("team.update") && <TeamName team={team} name={shell.name} />}
        {trail}
        <TeamEnd team={team} />
      </div>
      {inviting && <InviteDialog team={team} name={shell.name} me={shell.me.role} onClose={() => setInviting(false)} />}
    </Page>
  );
}
