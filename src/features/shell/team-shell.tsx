"use client";
// What stands around a team's screens?
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { FileCheck2, LibraryBig, ListChecks, Settings } from "lucide-react";
import { useParams, usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { useTRPC } from "@/trpc/client";
import { Breadcrumbs } from "@/ui/breadcrumbs";
import { Shell } from "@/ui/shell";
import { ThemeToggle } from "@/ui/theme-toggle";
import { Toaster } from "@/ui/toaster";
import { AccountMenu } from "./account-menu";

/** The rail, the breadcrumb and the account menu of the team in the address. */
export function TeamShell({ team, children }: { team: string; children: ReactNode }) {
  const trpc = useTRPC();
  const path = usePathname();
  const { data } = useSuspenseQuery(trpc.team.shell.queryOptions({ team }, { staleTime: 60_000 }));
  const home = `/t/${team}`;
  const nav = [
    {
      href: home,
      label: "Projects",
      icon: <ListChecks />,
      current: path === home || path.startsWith(`${home}/p/`) || path === `${home}/new`,
    },
    { href: `${home}/records`, label: "Records", icon: <FileCheck2 />, current: path.startsWith(`${home}/records`) },
    { href: "/catalogue", label: "Catalogue", icon: <LibraryBig />, current: false },
    { href: `${home}/settings`, label: "Settings", icon: <Settings />, current: path.startsWith(`${home}/settings`) },
  ];
  return (
    <Shell
      brand={{ name: "Steelyard", href: home }}
      nav={nav}
      breadcrumb={<Trail team={team} name={data.name} />}
      actions={
        <>
          <ThemeToggle />
          <AccountMenu name={data.me.name} team={team} />
        </>
      }
    >
      {children}
      <Toaster />
    </Shell>
  );
}

function Trail({ team, name }: { team: string; name: string }) {
  const trpc = useTRPC();
  const path = usePathname();
  const { project } = useParams<{ project?: string }>();
  const number = Number(project);
  const { data } = useQuery(
    trpc.project.shell.queryOptions({ team, project: number }, { enabled: project !== undefined, staleTime: 60_000 }),
  );
  const last = path.split("/")[3];
  const place = { records: "Records", settings: "Settings", new: "New project" }[last ?? ""];
  const items = [{ label: name, href: `/t/${team}` }];
  if (project && data) items.push({ label: data.title, href: `/t/${team}/p/${project}/frame` });
  else if (place) items.push({ label: place, href: path });
  return <Breadcrumbs items={items} />;
}
