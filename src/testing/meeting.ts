// Who meets in the database tests? A facilitator, two members and an observer, on a project that is ready for its first round.
import { connection } from "@/server/db";
import { type Seat, weighingTeam } from "./weighing";

/** The events in a team's log, the first first. */
export async function eventsOf(team: string): Promise<string[]> {
  const leaves = await connection().prisma.$queryRaw<{ event: string }[]>`
    SELECT l.event FROM trail_leaf l JOIN team t ON t.id = l.log_id WHERE t.slug = ${team} ORDER BY l.seq`;
  return leaves.map(({ event }) => event);
}

/** The team, and what its meetings are led and read by. */
export async function meetingTeam() {
  const world = await weighingTeam();
  const bo = await world.seat("Bo Mensah", "member");
  const mia = await world.seat("Mia Novak", "member");
  const dora = await world.seat("Dora Weber", "observer");
  const lead = world.facilitator.api.session;

  const state = async ({ api }: Pick<Seat, "api"> = world.facilitator) => {
    const read = await api.session.state(world.at);
    if (!read) throw new Error("There is no meeting.");
    return read;
  };
  const itemOf = async (kind: string) => (await state()).items.find((item) => item.kind === kind)?.id ?? "";
  const goTo = async (kind: string) => lead.goTo({ ...world.at, itemId: await itemOf(kind) });

  /** A fresh meeting, started, with Bo and Mia in it. */
  async function meet(): Promise<void> {
    await lead.end(world.at).catch(() => null);
    await lead.open(world.at);
    for (const seat of [bo, mia]) await seat.api.session.join(world.at);
    await lead.start(world.at);
  }
  return { world, bo, mia, dora, lead, state, itemOf, goTo, meet };
}

export type Meeting = Awaited<ReturnType<typeof meetingTeam>>;
