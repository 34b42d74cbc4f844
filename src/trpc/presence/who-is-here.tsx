"use client";
// Who else is in this project just now?
import { placeWords } from "@/domain/presence/place-words";
import { PeopleHere } from "@/ui/people-here";
import { usePeople } from "./people";
import { useBeingHere } from "./use-being-here";

/** The others' avatars, and behind them their names; says too that this browser's person is here. Once a page. */
export function WhoIsHere({
  team,
  project,
  me,
}: {
  team: string;
  project: number;
  me: { memberId: string; isVisitor: boolean };
}) {
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
  // Whoever isn't named is counted, oneself too.
  const isNamed = people.length > others.length;
  return (
    <PeopleHere
      people={others}
      more={Math.max(0, more - (isNamed || me.isVisitor ? 0 : 1))}
      visitors={Math.max(0, visitors - (me.isVisitor ? 1 : 0))}
    />
  );
}
