// Who comes to a meeting without an account in the database tests?
import { connection } from "@/server/db";
import { receiveGuest } from "@/server/guests";
import { callerWith, openSession } from "./cast";
import type { Seat, World } from "./weighing";

type Led = Pick<World, "at" | "teamId" | "facilitator">;

/** Opens a meeting that lets guests in, in a team that does; answers its code. */
export async function openToGuests({ at, facilitator }: Led): Promise<string> {
  await facilitator.api.team.setGuests({ team: at.team, join: true });
  await facilitator.api.session.open(at);
  await facilitator.api.session.letGuestsIn({ ...at, on: true });
  return (await facilitator.api.session.state(at))?.code ?? "";
}

/** Someone who comes by the code and a name, signed in. */
export async function comeAs(name: string, code: string, peer = "a-phone"): Promise<Seat> {
  const { id: userId } = await receiveGuest({ name, code }, peer);
  const { id: memberId } = await connection().prisma.member.findFirstOrThrow({ where: { userId } });
  const token = await openSession(userId);
  return { userId, memberId, name: `${name} (guest)`, email: "", token, api: callerWith(token) };
}
