"use client";
// How does a voter say what each swing from worst to best is worth?
import { useState } from "react";
import { swing } from "@/domain/weighting/methods/swing";
import { type Places, placesOf, ranksOf } from "@/domain/weighting/places";
import { ranksOfSwings, redrafted, swingsFor } from "@/domain/weighting/swing-draft";
import { percent } from "@/domain/wording/sentence";
import { Button } from "@/ui/button";
import { Stepper } from "@/ui/stepper";
import type { BallotFormProps } from "./ballot-forms";
import { BallotRow } from "./ballot-row";
import { HandIn } from "./hand-in";
import { OrderList } from "./order-list";
import { StageHead } from "./stage-head";
import { firstsOf, isAtOrder, ORDER, ranksIn, SWINGS } from "./swing-stages";
import type { BallotState } from "./use-ballot";

/** First an order, then beside the first one's 100 what each other swing is worth, drafted from the order. */
export function SwingBallot({ ballot, past }: BallotFormProps) {
  return isAtOrder(ballot) ? <Order ballot={ballot} past={past} /> : <Swings ballot={ballot} past={past} />;
}

/** On to the swings, or back to the order and Submit. */
export function SwingActions({ ballot }: { ballot: BallotState }) {
  const { answers, sketch } = ballot;
  if (!isAtOrder(ballot))
    return (
      <HandIn key={SWINGS} ballot={ballot} gap={null}>
        <Button size="touch" className="md:min-h-10" onClick={() => ballot.setStage(ORDER)}>
          Back to the order
        </Button>
      </HandIn>
    );
  const isUntouched = Object.keys(sketch).length === 0 && Object.keys(answers).length === 0;
  const ranks = ranksIn(ballot);
  return (
    <HandIn
      key={ORDER}
      ballot={ballot}
      gap={isUntouched ? { short: "", ask: "This order was drawn for you.", settle: { label: "Go on with it" } } : null}
      next={{
        label: "Next: how much each",
        act: () => ballot.step({ answers: swingsFor(ranks, answers), sketch: ranks }, SWINGS),
      }}
    />
  );
}

function Order({ ballot, past }: BallotFormProps) {
  const ranks = ranksIn(ballot);
  const before = past && ranksOfSwings(past);
  const reorder = (places: Places) => {
    const sketch = ranksOf(places);
    const { answers } = ballot;
    ballot.step({ sketch, answers: Object.keys(answers).length > 0 ? redrafted(answers, ranks, sketch) : {} }, ORDER);
  };
  return (
    <>
      <StageHead mark="Step 1 of 2" title="Put the swings in order" moved={ballot.stage !== null}>
        Think of everything at its worst here. Which one would you lift to its best first? Then which next?
      </StageHead>
      <OrderList
        ballot={ballot}
        places={placesOf(
          ranks,
          ballot.criteria.map(({ id }) => id),
        )}
        onPlaces={reorder}
        past={(id) => (before?.[id] === undefined ? undefined : `was ${before[id]}`)}
      />
    </>
  );
}

function Swings({ ballot, past }: BallotFormProps) {
  const { answers, criteria } = ballot;
  const [shows, setShows] = useState(false);
  const ranks = ranksIn(ballot);
  const order = placesOf(ranks, Object.keys(answers)).flat();
  const firsts = firstsOf(ballot);
  const nameOf = (id: string) => criteria.find((one) => one.id === id)?.name ?? "";
  const first = nameOf(firsts[0] ?? "");
  const weights = swing.weights(answers, order);
  return (
    <>
      <StageHead mark="Step 2 of 2" title={`Beside ${first}’s 100, what is each worth?`} moved={ballot.stage !== null}>
        If going from worst to best on {first} is worth 100 to you, what is each of the others worth? We drafted it from
        your order; nothing moves but what you move.
      </StageHead>
      <div className="sticky top-(--head-h,0px) z-10 -mx-4 flex min-h-12 items-center border-b border-border bg-bg pr-2 pl-4 md:mx-0 md:px-0">
        <span className="mr-auto text-13 text-ink-2">{first} = 100</span>
        <Button variant="quiet" className="px-2 text-brand!" aria-pressed={shows} onClick={() => setShows(!shows)}>
          {shows ? "Hide the weights" : "Show the weights"}
        </Button>
      </div>
      <ol>
        {order.map((id, place) => {
          const criterion = criteria.find((one) => one.id === id);
          if (!criterion) return null;
          const value = answers[id] ?? 0;
          const above = order[place - 1];
          const isOver = above !== undefined && value > (answers[above] ?? 0);
          const isFixed = firsts.includes(id) && value === 100;
          return (
            <BallotRow
              key={id}
              ballot={ballot}
              criterion={criterion}
              asksRange
              htmlFor={isFixed ? undefined : `swing-${id}`}
              past={past?.[id] === undefined ? undefined : `was ${past[id]}`}
              note={
                (isOver || shows) && (
                  <p className="mt-1.5 text-13 text-ink-2 tabular-nums">
                    {shows && `becomes ${percent(weights[id] ?? 0)}`}
                    {shows && isOver && " · "}
                    {isOver && `more than ${nameOf(above)}, which you put before it`}
                  </p>
                )
              }
            >
              {isFixed ? (
                <p className="flex min-h-12 items-center justify-between gap-3 rounded-md bg-sunken px-3">
                  <span className="text-13 text-ink-2">the swing that all others are held against</span>
                  <span className="text-lg font-semibold tabular-nums">100</span>
                </p>
              ) : (
                <Stepper
                  id={`swing-${id}`}
                  label={criterion.name}
                  value={value}
                  valueText={`${value}, where ${first} is 100`}
                  onChange={(next) => ballot.step({ answers: { ...answers, [id]: next }, sketch: ranks }, SWINGS)}
                />
              )}
            </BallotRow>
          );
        })}
      </ol>
    </>
  );
}
