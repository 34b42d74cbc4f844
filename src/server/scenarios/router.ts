// Which other weights has the team kept under a name?
import { z } from "zod";
import { can } from "@/domain/access/policy";
import {
  changeable,
  checkScenarioName,
  checkScenarioRoom,
  mayChangeScenario,
  scenarioName,
  scenarioParts,
  scenarioWeights,
} from "@/domain/comparison/scenario-rules";
import { refuse } from "@/domain/refusal";
import { id } from "@/domain/text";
import { projectCommand, projectQuery, router } from "../trpc";
import { weighedCriteria } from "./weighed";

const version = z.int().min(1).max(1_000_000);

export const scenariosRouter = router({
  /** Those that are kept, in the order of their numbers. `mine`: the caller saved it; `mayChange`: the caller may rename, change and delete it. */
  list: projectQuery("comparison.read", {}).query(async ({ ctx: { actor, store } }) => {
    const may = can(actor, "scenarios.write");
    return (await store.scenarios.kept()).map(({ savedById, ...scenario }) => ({
      ...scenario,
      mine: savedById === actor.memberId,
      mayChange: may && mayChangeScenario({ savedById }, actor),
    }));
  }),

  /** Keeps weights under a name. Answers the number that its address has. */
  save: projectCommand("scenarios.write", { name: scenarioName, parts: scenarioParts }).mutation(
    async ({ ctx: { emit, store }, input: { name, parts } }) => {
      const kept = await store.scenarios.kept();
      checkScenarioRoom(kept);
      checkScenarioName(name, kept);
      const { ids, against } = await weighedCriteria(store);
      const weights = scenarioWeights(ids, parts);
      const { id: scenarioId, number } = await store.scenarios.save({ name, weights, against });
      emit("scenarios.saved", { scenarioId, number, weightsBp: weights }, { name });
      return { id: scenarioId, number };
    },
  ),

  rename: projectCommand("scenarios.write", { id, version, name: scenarioName }).mutation(
    async ({ ctx: { actor, emit, store }, input: { id: scenarioId, version, name } }) => {
      const kept = await store.scenarios.kept();
      if (changeable(kept, scenarioId, actor).version !== version) refuse("project.changed-meanwhile");
      checkScenarioName(name, kept, scenarioId);
      await store.scenarios.change(scenarioId, { name });
      emit("scenarios.renamed", { scenarioId }, { name });
    },
  ),

  /** Gives a scenario other weights, for the criteria as they are now. */
  reweigh: projectCommand("scenarios.write", { id, version, parts: scenarioParts }).mutation(
    async ({ ctx: { actor, emit, store }, input: { id: scenarioId, version, parts } }) => {
      const kept = changeable(await store.scenarios.kept(), scenarioId, actor);
      if (kept.version !== version) refuse("project.changed-meanwhile");
      const { ids, against } = await weighedCriteria(store);
      const weights = scenarioWeights(ids, parts);
      await store.scenarios.change(scenarioId, { weights, against });
      emit("scenarios.reweighed", { scenarioId, weightsBp: weights }, {});
    },
  ),

  remove: projectCommand("scenarios.write", { id }).mutation(
    async ({ ctx: { actor, emit, now, store }, input: { id: scenarioId } }) => {
      changeable(await store.scenarios.kept(), scenarioId, actor);
      await store.scenarios.setDeleted(scenarioId, now);
      emit("scenarios.deleted", { scenarioId }, {});
    },
  ),

  restore: projectCommand("scenarios.write", { id }).mutation(
    async ({ ctx: { actor, emit, store }, input: { id: scenarioId } }) => {
      const { name } = changeable(await store.scenarios.deleted(), scenarioId, actor);
      const kept = await store.scenarios.kept();
      checkScenarioRoom(kept);
      checkScenarioName(name, kept);
      await store.scenarios.setDeleted(scenarioId, null);
      emit("scenarios.restored", { scenarioId }, {});
    },
  ),
});
