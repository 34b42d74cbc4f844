// Does any door open for an id from elsewhere? What belongs to another team or project is answered as if it didn't exist.
import { expect, it } from "vitest";
import { type Answer, attempt, idsIn, withId } from "@/testing/matrix/attempt";
import { journalEnd, writtenSince } from "@/testing/matrix/journal";
import { atDoor, type Door, openScene, procedures } from "@/testing/matrix/scene";
import { standAs } from "@/testing/matrix/seats";
import { NOBODY } from "@/testing/matrix/stages";
import { inputOf } from "@/testing/matrix/tries";
import type { Site } from "@/testing/matrix/world";

const scene = openScene();
const doors = procedures().filter(({ sample }) => sample.team || sample.step || sample.input);

it.each(doors)("$name", async (door) => {
  expect(await wrong(door)).toEqual([]);
});

async function wrong(door: Door): Promise<string[]> {
  const { sample } = door;
  const { world, rewinding } = scene;
  const others = { "another project's": await world.elsewhere(), "another team's": await world.foreign() };
  const found: string[] = [];
  await atDoor(door, scene, async (site) => {
    if (sample.step) await standAs(rewinding, world, site, "its assigned facilitator");
    const own = await inputOf(sample, site, site, scene);
    const gone = await alike(door, found, "an absent team", { ...own, team: "nobody-s-team" });
    if (sample.team || sample.step) {
      const foreign = await alike(door, found, "a foreign team", { ...own, team: others["another team's"].team });
      if (!same(gone, foreign)) found.push(`a foreign team: ${told(foreign)}, an absent one: ${told(gone)}`);
      if (gone.status !== 404) found.push(`an absent team: ${told(gone)}`);
    }
    if (sample.step) {
      const absent = await alike(door, found, "an absent project", { ...own, project: 999_999 });
      if (absent.status !== 404) found.push(`an absent project: ${told(absent)}`);
      if (!("project" in own) || door.name === "project.undelete") return;
      await rewinding.sql(
        "UPDATE project SET deleted_at = now() WHERE number = $1 AND team_id IN (SELECT id FROM team WHERE slug = $2)",
        [...[site.project, site.team]],
      );
      const binned = await alike(door, found, "a deleted project", own);
      if (!same(absent, binned)) found.push(`a deleted project: ${told(binned)}, an absent one: ${told(absent)}`);
      await rewinding.sql(
        "UPDATE project SET deleted_at = NULL WHERE number = $1 AND team_id IN (SELECT id FROM team WHERE slug = $2)",
        [...[site.project, site.team]],
      );
    }
    for (const place of idsIn(own)) {
      const absent = await alike(door, found, `${place.path.join(".")} of nobody`, withId(own, place, NOBODY));
      for (const [whose, other] of Object.entries(others)) {
        const theirs = await otherId(door, other, place.path);
        if (!theirs || theirs === place.id) continue;
        const mixed = await alike(door, found, `${place.path.join(".")}: ${whose}`, withId(own, place, theirs));
        if (!same(absent, mixed))
          found.push(`${place.path.join(".")}: ${whose}: ${told(mixed)}, nobody's: ${told(absent)}`);
      }
    }
  });
  return found;
}

/** The id that stands in the same place of the call for another site. */
async function otherId({ sample }: Door, other: Site, path: (string | number)[]): Promise<string | undefined> {
  const input = await inputOf({ ...sample, step: undefined as never }, other, other, scene);
  const places = idsIn(input);
  const exact = places.find((each) => each.path.join() === path.join());
  // An id that is a key stands in another place: the first of those under the same field.
  return (exact ?? places.find((each) => each.path[0] === path[0] && each.path.length === path.length))?.id;
}

/** Calls the door, undoes what it did, and notes what it must never do: fail within, or write and refuse. */
async function alike(door: Door, found: string[], what: string, input: unknown): Promise<Answer> {
  const { world, rewinding } = scene;
  return rewinding.undone(async () => {
    const from = await journalEnd(rewinding);
    const answer = await attempt(world.actor.token, door.line.door, input);
    const written = await writtenSince(rewinding, from);
    if (answer.status >= 500) found.push(`${what}: ${answer.said}`);
    if (answer.status !== 200 && written.length > 0) found.push(`${what}: refused, and yet ${written.join(", ")}`);
    if (answer.status === 200 && written.length > 0) found.push(`${what}: ${written.join(", ")}`);
    return answer;
  });
}

const told = ({ status, said, data }: Answer) => `${status} ${said || JSON.stringify(data)?.slice(0, 80)}`;

/** Nothing tells the one from the other. */
function same(one: Answer, other: Answer): boolean {
  const shown = ({ status, refusal, said, data }: Answer) => JSON.stringify([status, refusal, said, data]);
  return shown(one) === shown(other);
}
