// Which stores does a call get? Bound to its scope, so that no query can forget its tenant.
import { accountStore } from "./account/store";
import { candidatesStore } from "./candidates/store";
import { criteriaStore } from "./criteria/store";
import type { Db } from "./db";
import { discussionStore } from "./discussion/store";
import { draftsStore } from "./drafts/store";
import { erasureStore } from "./erasure";
import { evidenceStore } from "./evidence/store";
import { lettersStore } from "./letters/store";
import { presenceStore } from "./presence/store";
import { homeStore } from "./project/home-store";
import { projectsStore } from "./project/list-store";
import { projectStore } from "./project/store";
import { recordsStore } from "./record/library-store";
import { recordStore } from "./record/store";
import { scenariosStore } from "./scenarios/store";
import type { ProjectScope, TeamScope } from "./scope";
import { scoresStore } from "./scores/store";
import { meetingsStore } from "./session/admission";
import { sessionStore } from "./session/store";
import { teamStore, teamsStore } from "./team/store";
import { teamTrailStore, trailStore } from "./trail/store";
import { weightingStore } from "./weighting/store";

/** What belongs to no team. */
export const openStores = (db: Db) => ({
  account: accountStore(db),
  teams: teamsStore(db),
  erasure: erasureStore(db),
  meetings: meetingsStore(db),
});

/** What belongs to one team. */
export const teamStores = (db: Db, scope: TeamScope) => ({
  ...openStores(db),
  team: teamStore(db, scope),
  projects: projectsStore(db, scope),
  home: homeStore(db, scope),
  drafts: draftsStore(db, scope),
  records: recordsStore(db, scope),
  teamTrail: teamTrailStore(db, scope),
  /** The stores of a project that this call has just opened. */
  within: (projectId: string) => projectStores(db, { ...scope, projectId }),
});

/** What belongs to one project. */
export const projectStores = (db: Db, scope: ProjectScope) => ({
  ...teamStores(db, scope),
  project: projectStore(db, scope),
  presence: presenceStore(db, scope),
  criteria: criteriaStore(db, scope),
  candidates: candidatesStore(db, scope),
  discussion: discussionStore(db, scope),
  weighting: weightingStore(db, scope),
  scores: scoresStore(db, scope),
  evidence: evidenceStore(db, scope),
  scenarios: scenariosStore(db, scope),
  record: recordStore(db, scope),
  session: sessionStore(db, scope),
  trail: trailStore(db, scope),
  letters: lettersStore(db, scope),
});
