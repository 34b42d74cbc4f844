// Which rooms are there?

import { accountRouter } from "./account/router";
import { candidatesRouter } from "./candidates/router";
import { catalogueRouter } from "./catalogue/router";
import { comparisonRouter } from "./comparison/router";
import { criteriaRouter } from "./criteria/router";
import { discussionRouter } from "./discussion/router";
import { draftsRouter } from "./drafts/router";
import { evidenceRouter } from "./evidence/router";
import { presenceRouter } from "./presence/router";
import { projectRouter } from "./project/router";
import { recordRouter } from "./record/router";
import { scenariosRouter } from "./scenarios/router";
import { scoresRouter } from "./scores/router";
import { sessionRouter } from "./session/router";
import { teamRouter } from "./team/router";
import { trailRouter } from "./trail/router";
import { router } from "./trpc";
import { weightingRouter } from "./weighting/router";

export const appRouter = router({
  account: accountRouter,
  team: teamRouter,
  project: projectRouter,
  presence: presenceRouter,
  criteria: criteriaRouter,
  candidates: candidatesRouter,
  discussion: discussionRouter,
  weighting: weightingRouter,
  scores: scoresRouter,
  evidence: evidenceRouter,
  comparison: comparisonRouter,
  scenarios: scenariosRouter,
  record: recordRouter,
  session: sessionRouter,
  catalogue: catalogueRouter,
  trail: trailRouter,
  drafts: draftsRouter,
});

export type AppRouter = typeof appRouter;
