"use client";
// What did the ballots say, so that the last row can read it?
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import type { Answers } from "@/trpc/answers";
import { useTRPC } from "@/trpc/client";
import { heaviestTitle } from "./accepted-weights";
import { PresentFocus } from "./present-focus";
import { PresentStrip } from "./present-strip";
import { PresentWeights } from "./present-weights";
import type { Results } from "./results";
import { type Here, useWeighing, type Weighing } from "./use-weighing";

/** More lines than this are too thin for a wall: the widest stand there, the rest is counted. */
const MOST_ROWS = 6;

/**
 * The newest revealed round for the projector, in the wall's units: all strips, the widest disagreement first; or the one criterion that is talked
 * about; or the accepted weights. Nothing marks whose screen it is.
 */
export function PresentReveal(here: Here) {
  const trpc = useTRPC();
  const weighing = useWeighing(here);
  const { data: session } = useSuspenseQuery(trpc.session.state.queryOptions(here));
  const newest = weighing.state.rounds.findLast(({ state }) => state === "revealed");
  const { data: results } = useQuery(
    trpc.weighting.results.queryOptions({ ...here, roundId: newest?.id ?? "" }, { enabled: newest !== undefined }),
  );
  if (!results || !session) return null;
  return <Shown {...{ weighing, session, results }} />;
}

type Session = NonNullable<Answers["session"]["state"]>;

function Shown({ weighing, session, results }: { weighing: Weighing; session: Session; results: Results }) {
  const { round, turnout, criteria, axisTop, isAccepted } = results;
  const known = new Map(weighing.state.criteria.map((criterion) => [criterion.id, criterion]));
  const focus = criteria.find(({ criterionId }) => criterionId === session.focusId);
  const named = focus && known.get(focus.criterionId);
  return (
    <div className="grid min-h-0 grid-rows-[auto_minmax(0,1fr)] gap-6 pt-10">
      <div>
        <h2 className="wall-84 line-clamp-2 font-serif leading-[1.1] font-medium tracking-tight text-balance">
          {isAccepted ? heaviestTitle(weighing) : (named?.name ?? results.title)}
        </h2>
        <p className="wall-44 mt-3 leading-tight text-ink-2">
          Round {round.number} · {turnout.voted} of {turnout.of} voted
          {turnout.abstained > 0 && ` · ${turnout.abstained} abstained`}
          {focus && !isAccepted && ` · ${wordOf(focus, results.roundBefore)}`}
        </p>
      </div>
      {isAccepted ? (
        <PresentWeights weighing={weighing} />
      ) : focus && named ? (
        <PresentFocus {...{ results, focus, named }} asksEnds={session.asksEnds} />
      ) : (
        <ol className="grid min-h-0 auto-rows-fr content-stretch border-b-2 border-border">
          {criteria.slice(0, MOST_ROWS).map((figures) => {
            const criterion = known.get(figures.criterionId);
            return (
              <li
                key={figures.criterionId}
                className="grid min-h-0 grid-cols-[calc(520*var(--u))_minmax(0,1fr)_calc(120*var(--u))_calc(240*var(--u))] items-center gap-8 border-t-2 border-border"
              >
                <span className="wall-44 truncate leading-tight font-semibold">
                  {criterion?.name ?? "A criterion that is gone"}
                </span>
                <PresentStrip figures={figures} color={criterion?.color ?? 1} axisTop={axisTop} />
                <b className="wall-44 leading-tight font-semibold">{figures.word}</b>
                <span className="wall-44 text-right leading-tight whitespace-nowrap text-ink-2 tabular-nums">
                  median {Math.round(figures.median)}
                </span>
              </li>
            );
          })}
          {criteria.length > MOST_ROWS && (
            <li className="wall-40 flex items-center border-t-2 border-border text-ink-2">
              and {criteria.length - MOST_ROWS} more, closer together
            </li>
          )}
        </ol>
      )}
    </div>
  );
}

/** “split, 18 apart, was 28 in round 1”. */
function wordOf({ word, spread, before }: Results["criteria"][number], roundBefore: number | null): string {
  const was = before ? `, was ${Math.round(before.spread)} in round ${roundBefore}` : "";
  return `${word}, the middle half spans ${Math.round(spread)}${was}`;
}
