// Where are the doors tried? On a world that is the same for every try.
import { afterAll, beforeAll } from "vitest";
import { type Line, oracle } from "../oracle";
import { layJournal } from "./journal";
import { openRewinding } from "./rewinding";
import type { Sample, Samples, Scene } from "./sample";
import { samplesOfDecisions } from "./samples-of-decisions";
import { samplesOfProjects } from "./samples-of-projects";
import { samplesOfSessions } from "./samples-of-sessions";
import { samplesOfTeams } from "./samples-of-teams";
import type { Site } from "./world";
import { openWorld } from "./world";

const samples: Samples = { ...samplesOfTeams, ...samplesOfProjects, ...samplesOfDecisions, ...samplesOfSessions };

/** A line of the oracle and a call that goes through, where the caller may make it. */
export type Door = { name: string; line: Line; sample: Sample };

/** Every procedure of the oracle that has a sample, each use for itself. */
export function procedures(): Door[] {
  return named().flatMap(({ line, name }) => (samples[name] ? [{ line, name, sample: samples[name] }] : []));
}

/** The names of those that have none. */
export function withoutSample(): string[] {
  return named().flatMap(({ name }) => (samples[name] ? [] : [name]));
}

function named(): { line: Line; name: string }[] {
  const lines = oracle().filter(({ kind }) => kind === "query" || kind === "mutation");
  return lines.map((line) => ({ line, name: line.use ? `${line.door} [${line.use}]` : line.door }));
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
