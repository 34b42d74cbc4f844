"use client";
// Is somebody else editing this?
import { useQuery } from "@tanstack/react-query";
import { EditedNote } from "@/ui/edited-note";
import { useTRPC } from "../client";
import { editing, usePeople } from "./people";

/** “Mia is editing this”, where somebody else has the form `place` open. `told`: it is said aloud too. */
export function EditedBy({
  here,
  place,
  told = false,
  className,
}: {
  here: { team: string; project: number };
  place: string;
  told?: boolean | undefined;
  className?: string | undefined;
}) {
  const { team, project } = here;
  const { data: shell } = useQuery(useTRPC().project.shell.queryOptions({ team, project }, { enabled: false }));
  const others = editing(usePeople(team, project), place, shell?.me.memberId ?? "");
  const active = others.filter(({ state }) => state === "active");
  const names = (active.length > 0 ? active : others).map(({ name }) => name);
  return <EditedNote names={names} isIdle={active.length === 0} told={told} className={className} />;
}
