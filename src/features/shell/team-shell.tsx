"use client";
// What stands around a team's screens?
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { FileCheck2, LibraryBig, ListChecks, Settings } from "lucide-react";
import dynamic from "next/dynamic";
import { useParams, usePathname, useRouter } from "next/navigation";
import { type ReactNode, useEffect, useMemo } from "react";
import { useTRPC } from "@/trpc/client";
import { useLive } from "@/trpc/live/use-live";
import { useNudgeToast } from "@/trpc/live/use-nudge-toast";
import { Breadcrumbs } from "@/ui/breadcrumbs";
import { ConnectionBanner } from "@/ui/connection-banner";
import { Shell } from "@/ui/shell";
import { Toaster } from "@/ui/toaster";
import { AccountMenu } from "./account-menu";

import { NeedsYou } from "./needs-you";
import { placeOf } from "./place";
import { remember } from "./recents";
import { ShellTools } from "./shell-tools";

// Who is here comes by the stream, so there is nothing to show before it.
const WhoIsHere = dynamic(() => import("@/trpc/presence/who-is-here").then((room) => room.WhoIsHere), { ssr: false });

/** The rail, the breadcrumb, search, the account and the connection of the team in the address. */
export function TeamShell({ team, children }: { team: string; children: ReactNode }) {
  const trpc = useTRPC();
  const path = usePathname();
  const number = Number(useParams<{ project?: string }>().project) || null;
  const { data } = useSuspenseQuery(trpc.team.shell.queryOptions({ team }, { staleTime: 60_000 }));
  const { data: shown } = useQuery(
    trpc.project.shell.queryOptions({ team, project: number ?? 1 }, { enabled: number !== null, staleTime: 60_000 }),
  );
  const connection = useLive(team, number);
  useNudgeToast(useRouter().push);
  const { memberId } = data.me;
  const title = (number && shown?.title) || null;
  const mayCreate = data.may.includes("project.create");
  const scope = useMemo(
    () => ({ team, memberId, mayCreate, project: number && title ? { number, title } : null }),
    [team, memberId, mayCreate, number, title],
  );
  const here = placeOf(path, team, data.name, title);
  const visited = here.recent && JSON.stringify(here.recent);
  useEffect(() => {
    if (visited) remember(memberId, JSON.parse(visited));
  }, [memberId, visited]);

  const home = `/t/${team}`;
  const isProjects = path === home || path.startsWith(`${home}/p/`) || path === `${home}/new`;
  const nav = [
    { href: home, label: "Projects", icon: <ListChecks />, current: isProjects, count: <NeedsYou team={team} /> },
    { href: `${home}/records`, label: "Records", icon: <FileCheck2 />, current: path.startsWith(`${home}/records`) },
    { href: "/catalogue", label: "Catalogue", icon: <LibraryBig />, current: false },
    { href: `${home}/settings`, label: "Settings", icon: <Settings />, current: path.startsWith(`${home}/settings`) },
  ];
  return (
    <>
      <ConnectionBanner connection={connection} here={path} />
      <Shell
        brand={{ name: "Steelyard", href: home }}
        nav={nav}
        breadcrumb={<Breadcrumbs items={here.crumbs} />}
        actions={
          <>
            {number && shown && <WhoIsHere team={team} project={number} me={data.me} />}
            <ShellTools scope={scope} />
            <AccountMenu name={data.me.name} team={team} isVisitor={data.me.isVisitor} />
          </>
        }
      >
        {children}
        <Toaster />
      </Shell>
    </>
  );
}
