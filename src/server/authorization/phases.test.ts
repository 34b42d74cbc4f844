// In which phases is an act possible? Each act in each phase, archived and not, by someone who may do everything.
import { expect, it } from "vitest";
import { phases } from "@/domain/project/phases";
import { attempt } from "@/testing/matrix/attempt";
import { journalEnd, listed, writtenSince } from "@/testing/matrix/journal";
import { atDoor, type Door, openScene, procedures } from "@/testing/matrix/scene";
import { standAs } from "@/testing/matrix/seats";
import { inputOf } from "@/testing/matrix/tries";

const scene = openScene();
const doors = procedures().filter(({ line }) => line.phases);

it.each(doors)("$name", async (door) => {
  expect(await wrong(door)).toEqual([]);
});

async function wrong(door: Door): Promise<string[]> {
  const { line, sample } = door;
  const { world, rewinding } = scene;
  const found: string[] = [];
  await atDoor(door, scene, async (site) => {
    await standAs(rewinding, world, site, "its assigned facilitator");
    const input = await inputOf(sample, site, site, scene);
    for (const phase of phases)
      for (const archived of [false, true])
        await rewinding.undone(async () => {
          await rewinding.sql(
            `UPDATE project SET phase = $3, archived_at = CASE WHEN $4 THEN now() END
             WHERE number = $1 AND team_id IN (SELECT id FROM team WHERE slug = $2)`,
            [site.project, site.team, phase, archived],
          );
          const from = await journalEnd(rewinding);
          const { status, refusal, said } = await attempt(world.actor.token, line.door, input);
          const possible = line.phases?.includes(phase) && (!archived || line.archived);
          const where = `${phase}${archived ? ", archived" : ""}`;
          if (status >= 500) found.push(`${where}: ${said}`);
          if (possible && refusal === "project.not-now") found.push(`${where}: not now`);
          if (!possible && status !== (line.otherwise ?? 409)) found.push(`${where}: ${status} (${said})`);
          const written = await writtenSince(rewinding, from);
          if (status !== 200 && written.length > 0) found.push(`${where}: refused, and yet ${listed(written)}`);
        });
  });
  return found;
}
