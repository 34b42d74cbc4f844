"use client";
// How does the score grid read and write?
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { cellKey, cellsToScore, type OwnScore, type Place } from "@/domain/scoring/grid";
import { useTRPC } from "@/trpc/client";
import { toast } from "@/ui/toaster";

export type ScoresOf = { team: string; project: number };
export type Scores = ReturnType<typeof useScores>;
export type Grid = Scores["grid"];
export type GroupCell = NonNullable<Scores["group"]>[number];

/** The grid, its group once locked, what the person may do, and how a score is set or taken back (shown at once, undone if refused). */
export function useScores({ team, project }: ScoresOf) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const here = { team, project };
  const { data: grid } = useSuspenseQuery(trpc.scores.grid.queryOptions(here));
  const { data: shell } = useSuspenseQuery(trpc.project.shell.queryOptions(here));
  const { data: group } = useQuery(trpc.scores.group.queryOptions(here, { enabled: grid.lockedAt !== null }));
  const key = trpc.scores.grid.queryKey(here);

  /** Puts the person's own scores into the cache and answers what was there. */
  const put = (change: (own: OwnScore[]) => OwnScore[]) => {
    void client.cancelQueries({ queryKey: key });
    const before = client.getQueryData(key) ?? grid;
    client.setQueryData(key, (data) => data && { ...data, own: change(data.own) });
    return before;
  };
  const outcome = {
    onError: (error: { message: string }, _: unknown, before: typeof grid | undefined) => {
      client.setQueryData(key, before);
      toast("The score was not saved", { text: error.message, tone: "error" });
    },
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  };
  const others = (own: OwnScore[], place: Place) => own.filter((score) => cellKey(score) !== cellKey(place));
  const set = useMutation(
    trpc.scores.set.mutationOptions({
      onMutate: ({ candidateId, criterionId, value, confidence, note }) =>
        put((own) => [
          ...others(own, { candidateId, criterionId }),
          { candidateId, criterionId, value, confidence, note: note ?? "" },
        ]),
      ...outcome,
    }),
  );
  const takeBack = useMutation(
    trpc.scores.takeBack.mutationOptions({ onMutate: (place) => put((own) => others(own, place)), ...outcome }),
  );
  return {
    ...{ here, grid, shell, group },
    cells: cellsToScore(grid.criteria, grid.candidates),
    may: {
      score: shell.may.includes("scores.set-own"),
      measure: shell.may.includes("scores.measure"),
      lock: shell.may.includes("scores.lock"),
    },
    /** Sets a value; confidence and note stay what they were, medium and empty at first. */
    score: (place: Place, change: Partial<Omit<OwnScore, keyof Place>>) => {
      const own = grid.own.find((score) => cellKey(score) === cellKey(place));
      const value = change.value ?? own?.value;
      if (value === undefined) return;
      set.mutate({
        ...here,
        ...place,
        value,
        confidence: change.confidence ?? own?.confidence ?? "medium",
        note: change.note ?? own?.note ?? "",
      });
    },
    takeBack: (place: Place) => takeBack.mutate({ ...here, ...place }),
  };
}

/** What the grid knows of one cell. */
export function cellOf(scores: Scores, place: Place) {
  const { grid, group } = scores;
  const key = cellKey(place);
  const candidate = grid.candidates.find(({ id }) => id === place.candidateId);
  const criterion = grid.criteria.find(({ id }) => id === place.criterionId);
  if (!candidate || !criterion) return null;
  return {
    ...{ place, candidate, criterion },
    own: grid.own.find((score) => cellKey(score) === key),
    measurement: grid.measurements.find((measured) => cellKey(measured) === key),
    verdict: candidate.verdicts.find(({ criterionId }) => criterionId === criterion.id),
    evidence: grid.evidence.find((counted) => cellKey(counted) === key)?.count ?? 0,
    group: group?.find((given) => cellKey(given) === key),
  };
}
export type CellFacts = NonNullable<ReturnType<typeof cellOf>>;
