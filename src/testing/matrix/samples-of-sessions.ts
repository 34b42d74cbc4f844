// Which calls go through while a team meets?
import { at, type Samples, type Scene } from "./sample";
import { NOBODY } from "./stages";
import type { Site } from "./world";

async function opened(site: Site, { world }: Scene): Promise<void> {
  await world.leader.api.session.open(at(site));
}

async function started(site: Site, scene: Scene): Promise<void> {
  await opened(site, scene);
  await scene.world.leader.api.session.start(at(site));
}

/** The last thing on a place's agenda. */
async function last(site: Site, { world }: Scene): Promise<string> {
  const leader = site.teamId === world.abroad.teamId ? world.abroad.leader : world.leader;
  const state = await leader.api.session.state(at(site));
  return state?.items.at(-1)?.id ?? NOBODY;
}

const lastItem = async (site: Site, scene: Scene) => ({ itemId: await last(site, scene) });

export const samplesOfSessions: Samples = {
  "session.state": { step: "voting", before: started },
  "session.open": { step: "framing" },
  "session.start": { step: "framing", before: opened },
  "session.goTo": { step: "framing", before: started, input: lastItem },
  "session.end": { step: "framing", before: started },
};
