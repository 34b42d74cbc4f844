// The example: one cast and its decisions, played through the real commands. The seed, the tests and the pictures all use it.

import { connection } from "@/server/db";
import { hashPassword } from "@/server/passwords";
import { account } from "./cast";
import { dispatch } from "./example/dispatch";
import { play } from "./example/play";
import { pricing } from "./example/pricing";
import { reports } from "./example/reports";
import type { Voice } from "./example/script";

export const EXAMPLE_TEAM = "example";

const people = {
  ana: ["Ana Kim", "owner"],
  ben: ["Ben Mensah", "facilitator"],
  jana: ["Jana Novak", "member"],
  luis: ["Luis Reyes", "member"],
  pia: ["Pia Osei", "member"],
  sora: ["Sora Tanaka", "member"],
  dana: ["Dana Weber", "observer"],
} as const;

type Person = Awaited<ReturnType<typeof account>>;
export type Cast = Record<keyof typeof people, Person>;

/** Makes the accounts of the cast, all with this password, and their team; each joins by an invitation of Ana's. */
export async function castExample(password: string, team = EXAMPLE_TEAM): Promise<Cast> {
  const hash = await hashPassword(password);
  const cast = {} as Cast;
  for (const [key, [name]] of Object.entries(people) as [keyof typeof people, readonly [string, string]][])
    cast[key] = await account(name, `${key}@${team}.org`, hash);
  await cast.ana.api.team.create({ name: "Parcel & Pine", slug: team });
  for (const [key, [, role]] of Object.entries(people) as [
    keyof typeof people,
    (typeof people)[keyof typeof people],
  ][]) {
    if (role === "owner") continue;
    const { token } = await cast.ana.api.team.invite({ team, role, email: null });
    await cast[key].api.team.accept({ token: token ?? "" });
  }
  return cast;
}

/**
 * The whole example: two past decisions, and an open one with two finished rounds that disagree and a third that waits for
 * Ana's ballot. Answers the cast.
 */
export async function playExample(password: string, team = EXAMPLE_TEAM): Promise<Cast> {
  const cast = await castExample(password, team);
  const voices: Record<Voice, Person> = cast;
  for (const script of [pricing, reports, dispatch]) await play(voices, team, script);
  await connection().prisma.team.update({ where: { slug: team }, data: { isExample: true } });
  return cast;
}
