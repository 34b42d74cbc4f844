// Which calls go through while a team meets?
import { at, type Samples, type Scene } from "./sample";
import { samplesOfGuests } from "./samples-of-guests";
import { NOBODY } from "./stages";
import type { Site } from "./world";

async function opened(site: Site, { world }: Scene): Promise<void> {
  await world.leader.api.session.open(at(site));
}

async function started(site: Site, scene: Scene): Promise<void> {
  await opened(site, scene);
  await scene.world.leader.api.session.start(at(site));
}

/** The meeting's items, as who leads it sees them. */
async function items(site: Site, { world }: Scene) {
  const leader = site.teamId === world.abroad.teamId ? world.abroad.leader : world.leader;
  return (await leader.api.session.state(at(site)))?.items ?? [];
}

const lastItem = async (site: Site, scene: Scene) => ({ itemId: (await items(site, scene)).at(-1)?.id ?? NOBODY });

/** Started, with the actor in it. */
async function joined(site: Site, scene: Scene): Promise<void> {
  await started(site, scene);
  await scene.world.actor.api.session.join(at(site));
}

async function timed(site: Site, scene: Scene): Promise<void> {
  await started(site, scene);
  await scene.world.leader.api.session.setTimer({ ...at(site), seconds: 60 });
}

/** Started, with a task each for the actor and the leader. */
async function parked(site: Site, scene: Scene): Promise<void> {
  await started(site, scene);
  const { actor, leader } = scene.world;
  for (const ownerId of [actor.memberId, leader.memberId]) {
    const title = ownerId === actor.memberId ? "Mine" : "Theirs";
    const { id: itemId } = await leader.api.session.addItem({ ...at(site), kind: "talk", title });
    await leader.api.session.park({ ...at(site), itemId, task: "Measure it", ownerId, dueOn: null });
  }
}

/** The facilitator was last seen a while ago. */
async function left(site: Site, scene: Scene): Promise<void> {
  await joined(site, scene);
  await scene.rewinding.sql("UPDATE live_session SET led_at = now() - interval '2 minutes' WHERE project_id = $1", [
    site.projectId,
  ]);
}

export const samplesOfSessions: Samples = {
  ...samplesOfGuests,
  "session.state": { step: "voting", before: started },
  "session.agenda": { step: "revealed", before: started },
  "session.summary": { step: "revealed", before: started, input: () => ({ number: 1 }) },
  "session.past": { step: "revealed", before: started },
  "session.open": { step: "framing" },
  "session.join": { step: "framing", before: started },
  "session.say": { step: "voting", before: joined, input: () => ({ wantsTime: true }) },
  "session.observe": { step: "framing", before: joined, input: () => ({ on: true }) },
  "session.takeOver": { step: "framing", before: left },
  "session.start": { step: "framing", before: opened },
  "session.goTo": { step: "framing", before: started, input: lastItem },
  "session.talkAbout": {
    step: "revealed",
    before: async (site, scene) => {
      await started(site, scene);
      const weights = (await items(site, scene)).find(({ kind }) => kind === "weights");
      await scene.world.leader.api.session.goTo({ ...at(site), itemId: weights?.id ?? NOBODY });
    },
    input: (site) => ({ criterionId: site.criterion }),
  },
  "session.pause": { step: "framing", before: started },
  "session.resume": {
    step: "framing",
    before: async (site, scene) => {
      await started(site, scene);
      await scene.world.leader.api.session.pause(at(site));
    },
  },
  "session.askEnds": { step: "revealed", before: started, input: () => ({ on: true }) },
  "session.rotateCode": { step: "framing", before: started },
  "session.letGuestsIn": { step: "framing", before: started, input: () => ({ on: true }) },
  "session.addItem": {
    step: "framing",
    before: started,
    input: (site) => ({ kind: "talk", title: "", criterionId: site.criterion }),
  },
  "session.reorder": {
    step: "framing",
    before: started,
    input: async (site, scene) => ({ itemIds: (await items(site, scene)).map(({ id }) => id).reverse() }),
  },
  "session.setItem": {
    step: "framing",
    before: started,
    input: async (site, scene) => ({ ...(await lastItem(site, scene)), state: "skipped" }),
  },
  "session.park": {
    step: "framing",
    before: started,
    input: (site) => ({
      criterionId: site.criterion,
      task: "Measure it",
      ownerId: site.people.peer,
      dueOn: "2099-01-01",
    }),
  },
  "session.setTimer": { step: "framing", before: started, input: () => ({ seconds: 60 }) },
  "session.extend": { step: "framing", before: timed, input: () => ({ seconds: 60 }) },
  "session.holdTimer": { step: "framing", before: timed, input: () => ({ on: true }) },
  "session.stopTimer": { step: "framing", before: timed },
  "session.finishTask": {
    step: "framing",
    before: parked,
    input: async (site, scene) => ({
      itemId: (await items(site, scene)).find(({ title }) => title === "Mine")?.id ?? NOBODY,
      done: true,
    }),
  },
  "session.end": { step: "framing", before: started },
};
