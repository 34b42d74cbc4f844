// Does a door let anything through from elsewhere, or reach out to it? What belongs to another team or project doesn't exist.
import { type Answer, attempt, idsIn, type Path, withId } from "./attempt";
import { journalEnd, listed, type Written, writtenSince } from "./journal";
import type { Scene } from "./sample";
import { atDoor, type Door } from "./scene";
import { standAs } from "./seats";
import { NOBODY } from "./stages";
import { inputOf } from "./tries";
import type { Site } from "./world";

type Told = Answer & { written: Written[] };
type Others = Record<string, Site>;

/** Everything that is wrong with a door in this respect, in words; the actor may do everything in the project. */
export async function openToElsewhere(door: Door, scene: Scene): Promise<string[]> {
  const { sample } = door;
  const { world, rewinding } = scene;
  const others = { "another project's": await world.elsewhere(), "another team's": await world.foreign() };
  return atDoor(door, scene, async (site) => {
    if (sample.step) await standAs(rewinding, world, site, "its assigned facilitator");
    const own = await inputOf(sample, site, site, scene);
    return [
      ...(await reachingOut(door, scene, own, others)),
      ...(sample.team || sample.step ? await wrongPlaces(door, scene, own, site, others) : []),
      ...(await wrongIds(door, scene, own, others)),
    ];
  });
}

/** What it shows or writes of another project or team when it is used as it should be. */
async function reachingOut(door: Door, scene: Scene, own: unknown, others: Others): Promise<string[]> {
  const { data, written } = await tell(door, scene, own);
  const { "another project's": near, "another team's": far } = others as Record<string, Site>;
  if (!near || !far) return [];
  const away = door.sample.step ? [near, far] : door.sample.team ? [far] : [];
  const shown = JSON.stringify(data) ?? "";
  const alone = await rid(scene, away, () => tell(door, scene, own));
  const seen = away.flatMap(marksOf).filter((id) => shown.includes(id));
  const reached = written.filter(
    ({ team, project }) =>
      away.some(({ projectId }) => projectId === project) || (away.length > 0 && team === far.teamId),
  );
  return [
    ...(seen.length > 0 ? [`shows what isn't its own: ${seen.join(", ")}`] : []),
    ...(reached.length > 0 ? [`reaches out: ${listed(reached)}`] : []),
    ...(plain(data) === plain(alone.data)
      ? []
      : [`answers otherwise once the others are gone: ${differing(data, alone.data)}`]),
    ...(listed(written) === listed(alone.written)
      ? []
      : [`writes otherwise once the others are gone: ${listed(written)}; then ${listed(alone.written)}`]),
  ];
}

/** What is said when these other projects and teams have never been. */
function rid<T>({ rewinding, world }: Scene, away: Site[], work: () => Promise<T>): Promise<T> {
  return rewinding.undone(async () => {
    for (const { projectId, teamId } of away) {
      await rewinding.sql("DELETE FROM project WHERE id = $1", [projectId]);
      if (teamId === world.abroad.teamId) await rewinding.sql("DELETE FROM team WHERE id = $1", [teamId]);
    }
    return work();
  });
}

/** An answer without what is different each time: ids, hashes, salts and instants. */
function plain(data: unknown): string {
  return (JSON.stringify(data) ?? "")
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "id")
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g, "instant")
    .replace(/[A-Za-z0-9+/_-]{40,}=*/g, "bytes")
    .replace(/\b[0-9a-f]{40,}\b/g, "hash")
    .replace(/\b\d{13,}\b/g, "number");
}

function differing(one: unknown, other: unknown): string {
  const [a, b] = [plain(one), plain(other)];
  const place = [...a].findIndex((letter, at) => letter !== b[at]);
  return `…${a.slice(Math.max(0, place - 60), place + 60)}…`;
}

/** Foreign, absent and deleted teams and projects, which are all alike. */
async function wrongPlaces(door: Door, scene: Scene, own: object, site: Site, others: Others): Promise<string[]> {
  const found: string[] = [];
  const refused = async (what: string, input: unknown) => {
    const answer = await tell(door, scene, input);
    found.push(...broken(what, answer));
    if (answer.refusal !== "access.not-found") found.push(`${what}: ${told(answer)}`);
  };
  await refused("an absent team", { ...own, team: "nobody-s-team" });
  await refused("a foreign team", { ...own, team: others["another team's"]?.team });
  if (!door.sample.step) return found;
  await refused("an absent project", { ...own, project: 999_999 });
  if (door.name === "project.undelete") return found;
  await scene.rewinding.undone(async () => {
    await scene.rewinding.sql("UPDATE project SET deleted_at = now() WHERE id = $1", [site.projectId]);
    await refused("a deleted project", own);
  });
  return found;
}

/** Each id of the input, exchanged for one of another project and one of another team: as if nobody had it. */
async function wrongIds(door: Door, scene: Scene, own: unknown, others: Others): Promise<string[]> {
  const found: string[] = [];
  for (const place of idsIn(own)) {
    const what = place.path.map((step) => (step === place.id ? "key" : step)).join(".");
    const absent = await tell(door, scene, withId(own, place, NOBODY));
    found.push(...broken(`${what} of nobody`, absent));
    for (const [whose, other] of Object.entries(others)) {
      const theirs = await otherId(door, scene, other, place.path);
      if (!theirs || theirs === place.id) continue;
      const mixed = await tell(door, scene, withId(own, place, theirs));
      found.push(...broken(`${what}, ${whose}`, mixed));
      if (!same(absent, mixed)) found.push(`${what}, ${whose}: ${told(mixed)}, nobody's: ${told(absent)}`);
    }
  }
  return found;
}

/** The id that stands in the same place of the call for another site. */
async function otherId({ sample }: Door, scene: Scene, other: Site, path: Path): Promise<string | undefined> {
  const input = await inputOf(sample.input ? { input: sample.input } : {}, other, other, scene);
  const places = idsIn(input);
  const exact = places.find((each) => each.path.join() === path.join());
  // An id that is a key stands in another place: the first of those under the same field.
  return (exact ?? places.find((each) => each.path[0] === path[0] && each.path.length === path.length))?.id;
}

/** Calls the door, and undoes what it did. */
function tell(door: Door, { world, rewinding }: Scene, input: unknown): Promise<Told> {
  return rewinding.undone(async () => {
    const from = await journalEnd(rewinding);
    const answer = await attempt(world.actor.token, door.line.door, input);
    return { ...answer, written: await writtenSince(rewinding, from) };
  });
}

/** What must never happen with an input that names what isn't there: to fail within, to write. */
function broken(what: string, { status, said, written }: Told): string[] {
  return [
    ...(status >= 500 ? [`${what}: ${said}`] : []),
    ...(written.length > 0 ? [`${what}: ${status}, and yet ${listed(written)}`] : []),
  ];
}

const told = ({ status, said, data }: Answer) => `${status} ${said || JSON.stringify(data)?.slice(0, 80)}`;

/** Nothing tells the one from the other. */
function same(one: Answer, other: Answer): boolean {
  const shown = ({ status, refusal, said, data }: Answer) => JSON.stringify([status, refusal, said, data]);
  return shown(one) === shown(other);
}

/** What gives a project away: the ids of its things, and its title. */
function marksOf({ criteria, candidates, must, round, note, piece, projectId, title }: Site): string[] {
  return [...criteria, ...candidates, must, round, note, piece, projectId, title];
}
