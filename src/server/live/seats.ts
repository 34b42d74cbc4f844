// Does whoever reads a stream still have a seat, and what seat?
import type { Role } from "@/domain/access/policy";
import { type Claim, type Seat, seatsOf } from "./readings";
import type { Stream, Streams } from "./streams";
import { follows, type Team } from "./teams";

/** So long callers wait for each other, to be looked up together. Milliseconds. */
const TOGETHER = 3;

/** Looks a seat up, together with those of whoever else comes at the same moment. */
export function openReception(): (claim: Claim) => Promise<Seat> {
  let coming: { claims: Claim[]; seats: Promise<Seat[]> } | null = null;
  return async (claim) => {
    if (!coming) {
      const claims: Claim[] = [];
      const seats = new Promise((resolve) => setTimeout(resolve, TOGETHER)).then(() => {
        coming = null;
        return seatsOf(claims);
      });
      coming = { claims, seats };
    }
    const place = coming.claims.push(claim) - 1;
    const seat = (await coming.seats)[place];
    if (!seat) throw new Error("A seat was looked up and not found.");
    return seat;
  };
}

/** Cuts those whose session or seat is gone, or who may see nothing of what they follow; remembers the others' roles. */
export async function recheckSeats(
  streams: Streams,
  some: readonly Stream[],
  teamOf: (teamId: string) => Team | undefined,
): Promise<void> {
  if (some.length === 0) return;
  const keyOf = ({ token, slug }: Claim) => `${token} ${slug}`;
  const claims = [...new Map(some.map(({ token, slug }) => [keyOf({ token, slug }), { token, slug }])).values()];
  const found = await seatsOf(claims);
  const seats = new Map(claims.map((claim, place) => [keyOf(claim), found[place]]));
  for (const stream of some) {
    const seat = seats.get(keyOf(stream));
    if (!seat?.signedIn) streams.cut(stream, "signed-out");
    else if (!seat.role || seat.teamId !== stream.teamId || seat.memberId !== stream.reader.memberId)
      streams.cut(stream, "no-seat");
    else {
      stream.reader = { memberId: seat.memberId, role: seat.role as Role };
      if (!seesAnything(stream, teamOf(stream.teamId))) streams.cut(stream, "no-seat");
    }
  }
}

function seesAnything(stream: Stream, team: Team | undefined): boolean {
  if (stream.list || !team) return true;
  return [...stream.projects].some((id) => {
    const project = team.projects.get(id);
    return project !== undefined && follows(stream, project);
  });
}
