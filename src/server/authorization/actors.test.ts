// Who gets through which door? Every procedure, by everyone, in every standing; a refusal writes nothing.
import { expect, it } from "vitest";
import { attempt } from "@/testing/matrix/attempt";
import { listed } from "@/testing/matrix/journal";
import { atDoor, type Door, openScene, procedures, withoutSample } from "@/testing/matrix/scene";
import { standAs } from "@/testing/matrix/seats";
import { call, inputOf, make, named, triesOf } from "@/testing/matrix/tries";
import { lets } from "@/testing/oracle";

const scene = openScene();
const doors = procedures();

it("has a call to try of every procedure", () => {
  expect(withoutSample()).toEqual([]);
});

it.each(doors)("$name", async (door) => {
  expect(await wrong(door)).toEqual([]);
});

it.each(doors.filter(({ sample }) => sample.theirs))("$name, on another's", async (door) => {
  const { theirs, ...sample } = door.sample;
  if (!theirs) return;
  await atDoor(door, scene, async (site) => {
    const input = await inputOf({ ...sample, input: theirs.input }, site, site, scene);
    expect((await attempt(scene.world.actor.token, door.line.door, input)).status).toBe(theirs.status);
  });
});

it.each(doors.filter(({ line }) => lets(line.roles.owner, ["p", "f", "c", "s"])))(
  "$name, signed in a while ago",
  async (door) => {
    const { line, sample } = door;
    await atDoor(door, scene, async (site) => {
      const { rewinding, world } = scene;
      await rewinding.sql("UPDATE session SET confirmed_at = now() - interval '11 minutes'");
      if (line.phases) await standAs(rewinding, world, site, "its assigned facilitator");
      const { refusal } = await call(world.actor.token, line, await inputOf(sample, site, site, scene), scene);
      expect(refusal === "access.confirm-first").toBe(line.again);
    });
  },
);

async function wrong(door: Door): Promise<string[]> {
  const { line, sample } = door;
  const found: string[] = [];
  await atDoor(door, scene, async (site) => {
    for (const each of triesOf(line, sample))
      await scene.rewinding.undone(async () => {
        const { status, said, written } = await make(each, line, sample, site, scene);
        if (status !== each.expected) found.push(`${named(each)}: ${status} (${said}), not ${each.expected}`);
        if (status !== 200 && written.length > 0) found.push(`${named(each)}: refused, and yet ${listed(written)}`);
        if (status === 200 && line.kind === "mutation" && !sample.writesNothing && written.length === 0)
          found.push(`${named(each)}: nothing was written`);
      });
  });
  return found;
}
