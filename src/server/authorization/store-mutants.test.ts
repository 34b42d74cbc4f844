// Would anyone notice a query that forgot its team or its project? A sample: of each of these doors' statements one is unbound at a time.
import { expect, it } from "vitest";
import { openToElsewhere } from "@/testing/matrix/elsewhere";
import { isBound, unbound } from "@/testing/matrix/filters";
import { type Door, openScene, procedures } from "@/testing/matrix/scene";

const scene = openScene();
/** A door or two for each store. */
const sample = [
  ...["team.members", "team.invitations", "project.list", "criteria.board", "candidates.board", "discussion.edit"],
  ...["evidence.counts", "weighting.closeRound", "scores.grid", "comparison.state", "record.draft"],
];

it.each(procedures().filter(({ name }) => sample.includes(name)))("$name", async (door) => {
  expect(await openToElsewhere(door, scene)).toEqual([]);
  const noticed: string[] = [];
  for (const sql of await statementsOf(door)) {
    scene.rewinding.rewrite((text) => (text === sql ? unbound(text) : text));
    const found = await openToElsewhere(door, scene).catch(() => ["it fails"]);
    if (found.length > 0) noticed.push(sql);
  }
  scene.rewinding.rewrite(null);
  // Others are held twice: by an id that comes from the seat, by a list that was read before, by a key across the tables.
  expect(noticed.length).toBeGreaterThan(0);
});

/** The door's own statements that are bound to a team or a project. */
async function statementsOf(door: Door): Promise<Set<string>> {
  const seen = new Set<string>();
  scene.rewinding.rewrite((sql) => {
    if (isBound(sql)) seen.add(sql);
    return sql;
  });
  await openToElsewhere(door, scene);
  return seen;
}
