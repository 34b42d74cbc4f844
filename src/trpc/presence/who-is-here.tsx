"use client";
// Who else is in this project just now?
import { useQuery } from "@tanstack/react-query";
import { placeWords } from "@/domain/presence/place-words";
import { PeopleHere } from "@/ui/people-here";
import { useTRPC } from "../client";
import { usePeople } from "./people";
import { useBeingHere } from "./use-being-here";

/** The others' avatars, and behind them their names; says too that this browser's person is here. Once a page. */
export function WhoIsHere({ team, project, me }: { team: string; project: number; me: { memberId: string } }) {
  useBeingHere(team, project);
  const { people, more, visitors } = usePeople(team, project);
  const others = people
    .filter(({ memberId }) => memberId !== me.memberId)
    .map(({ memberId, name, state, place }) => ({
      id: memberId,
      name,
      isIdle: state === "idle",
      does: place === null ? (state === "idle" ? "Idle" : "Here") : placeWords(place, state),
    }));
  const { data: shell } = useQuery(useTRPC().project.shell.queryOptions({ team, project }, { enabled: false }));
  const isVisitor = shell?.me.role === "visitor";
  // Whoever isn't named is counted, oneself too.
  const isNamed = people.length > others.length;
  return (
    <PeopleHere
      people={others}
      more={Math.max(0, more - (isNamed || isVisitor ? 0 : 1))}
      visitors={Math.max(0, visitors - (isVisitor ? 1 : 0))}
    />
  );
}
