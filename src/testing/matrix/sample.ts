// What is a call that goes through, where the caller may make it?
import type { Rewinding } from "./rewinding";
import type { Step } from "./stages";
import type { Site, World } from "./world";

export type Scene = { world: World; rewinding: Rewinding };
type Input = Record<string, unknown>;

export type Sample = {
  /** The step at which its project stands; left out: the door is no project's. */
  step?: Step;
  /** What has to happen before, by those who may. */
  before?: (site: Site, scene: Scene) => Promise<unknown>;
  /** What it sends, without the team and the project, for the things of this site. The actor sits already. */
  input?: (site: Site, scene: Scene) => Input | Promise<Input>;
  /** The same on something that is another's; what that is refused with. */
  theirs?: { input: (site: Site) => Input; status: number };
  /** It succeeds without writing anything. */
  writesNothing?: true;
  /** It sends its team. */
  team?: true;
};

/** The procedures of one room, by name or “name [use]”. */
export type Samples = Record<string, Sample>;

/** Where a site's project is. */
export const at = ({ team, project }: Site) => ({ team, project });
