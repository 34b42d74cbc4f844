// Where are the doors tried? On a world that is the same for every try.
import { afterAll, beforeAll } from "vitest";
import { type Line, oracle } from "../oracle";
import { layJournal } from "./journal";
import { openRewinding } from "./rewinding";
import type { Sample, Scene } from "./sample";
import { samplesOfDecisions } from "./samples-of-decisions";
import { samplesOfProjects } from "./samples-of-projects";
import { samplesOfTeams } from "./samples-of-teams";
import type { Site } from "./world";
import { openWorld } from "./world";

const samples = { ...samplesOfTeams, ...samplesOfProjects, ...samplesOfDecisions };

/** A line of the oracle and a call that goes through, where the caller may make it. */
export type Door = { name: string; line: Line; sample: Sample };

/** Every procedure of the oracle, each use for itself. Throws for one without a sample. */
export function procedures(): Door[] {
  const lines = oracle().filter(({ kind }) => kind === "query" || kind === "mutation");
  const doors = lines.map((line) => ({ line, name: line.use ? `${line.door} [${line.use}]` : line.door }));
  const without = doors.filter(({ name }) => !samples[name]).map(({ name }) => name);
  if (without.length > 0) throw new Error(`src/testing/matrix has no sample of ${without.join(", ")}`);
  return doors.map(({ line, name }) => ({ line, name, sample: samples[name] ?? {} }));
}

/** The scene of a test's file: opened before its tests, closed after them. */
export function openScene(): Scene {
  const scene = {} as Scene;
  beforeAll(async () => {
    scene.rewinding = await openRewinding();
    await layJournal(scene.rewinding);
    scene.world = await openWorld();
  });
  afterAll(() => scene.rewinding.close());
  return scene;
}

/** Goes where a door is tried, with what has to happen before; all of it is undone in the end. */
export async function atDoor<T>({ sample }: Door, scene: Scene, work: (site: Site) => Promise<T>): Promise<T> {
  const site = await scene.world.at(sample.step ?? "framing");
  return scene.rewinding.undone(async () => {
    await sample.before?.(site, scene);
    return work(site);
  });
}
