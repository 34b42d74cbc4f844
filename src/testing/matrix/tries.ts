// Who tries a door, and what does the oracle say that they get?
import { type Role, roles } from "@/domain/access/policy";
import type { Phase } from "@/domain/project/phases";
import { type Line, lets, type Tie } from "../oracle";
import { type Answer, attempt } from "./attempt";
import { journalEnd, type Written, writtenSince } from "./journal";
import type { Sample, Scene } from "./sample";
import { type Standing, seatAs, standAs, standingsOf, tiesOf } from "./seats";
import type { Step } from "./stages";
import type { Site } from "./world";

export type Try = {
  /** Someone without a session, with one that ran out, from another team, who has left, or in a seat. */
  who: "signed out" | "session over" | "outsider" | "former member" | "seat";
  role?: Role;
  standing?: Standing;
  expected: number;
};

/** The phase in which a project stands at a step. */
export function phaseAt(step: Step): Phase {
  return step === "voting" || step === "closed" || step === "revealed" ? "weighing" : step;
}

/** Everyone who tries a door: in a project's each role in each standing to it. */
export function triesOf(line: Line, sample: Sample): Try[] {
  const inTeam = sample.team || sample.step;
  const open = lets(line.signedOut, []) ? statusFor(line, sample) : 401;
  const foreign = lets(line.outsider, []) ? statusFor(line, sample) : 404;
  const strangers: Try[] = [
    { who: "signed out", expected: open },
    { who: "session over", expected: open },
    { who: "outsider", expected: foreign },
    ...(inTeam ? [{ who: "former member", expected: 404 } as const] : []),
  ];
  const placesOf = (role: Role) => (line.phases ? standingsOf(role) : [undefined]);
  const seats = roles.flatMap((role) => placesOf(role).map((standing) => seatTry(line, sample, role, standing)));
  return [...strangers, ...seats];
}

function seatTry(line: Line, sample: Sample, role: Role, standing: Standing | undefined): Try {
  const ties: Tie[] = ["s", ...(standing ? tiesOf(standing) : [])];
  // To a guest there is no project but that of their session.
  const isElsewhere = role === "guest" && standing !== undefined && !ties.includes("g");
  const refused = isElsewhere ? 404 : line.phases ? 403 : (line.otherwise ?? 403);
  const expected = lets(line.roles[role], ties) ? statusFor(line, sample) : refused;
  return { who: "seat", role, ...(standing ? { standing } : {}), expected };
}

/** What someone gets who may: in another phase than the door's own it is refused. */
function statusFor({ phases, otherwise }: Line, { step }: Sample): number {
  return !phases || !step || phases.includes(phaseAt(step)) ? 200 : (otherwise ?? 409);
}

/** “an admin, left out of a limited project” */
export function named({ who, role, standing }: Try): string {
  return [who === "seat" ? role : who, standing].filter(Boolean).join(", ");
}

/** Puts the actor where the try wants them; answers the token of their session, if they have one. */
export async function sit(each: Try, site: Site, { world, rewinding }: Scene): Promise<string | undefined> {
  if (each.role) await seatAs(rewinding, world, each.role);
  if (each.standing) await standAs(rewinding, world, site, each.standing);
  const { memberId, userId, token } = world.actor;
  if (each.who === "former member") await rewinding.sql("UPDATE member SET left_at = now() WHERE id = $1", [memberId]);
  if (each.who === "session over")
    await rewinding.sql("UPDATE session SET expires = now() - interval '1 second' WHERE user_id = $1", [userId]);
  if (each.who === "signed out") return undefined;
  return each.who === "outsider" ? world.outsider.token : token;
}

/** Makes the try in the scene, and answers with what was written by it; `ready` is called when all but the call is done. */
export async function make(each: Try, line: Line, sample: Sample, site: Site, scene: Scene, ready = () => {}) {
  const token = await sit(each, site, scene);
  const own = each.who === "outsider" ? { ...site, session: scene.world.abroad.session } : site;
  const input = await inputOf(sample, site, own, scene);
  ready();
  return call(token, line, input, scene);
}

/** Calls the door with this input, and answers what was written by it. */
export async function call(
  token: string | undefined,
  { door }: Line,
  input: unknown,
  { rewinding }: Scene,
): Promise<Answer & { written: Written[] }> {
  const from = await journalEnd(rewinding);
  const answer = await attempt(token, door, input);
  return { ...answer, written: await writtenSince(rewinding, from) };
}

/** The whole input: the team and project of the one site, the things of the other. */
export async function inputOf(
  { team, step, input }: Pick<Sample, "team" | "step" | "input">,
  where: Site,
  things: Site,
  scene: Scene,
) {
  return {
    ...(team || step ? { team: where.team } : {}),
    ...(step ? { project: where.project } : {}),
    ...(await input?.(things, scene)),
  };
}
