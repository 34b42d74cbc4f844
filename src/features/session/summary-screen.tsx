"use client";
// What did a session come to?
import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Phase } from "@/domain/project/phases";
import { countOf, listed } from "@/domain/wording/sentence";
import type { Answers } from "@/trpc/answers";
import { useTRPC } from "@/trpc/client";
import { useSessionActs } from "@/trpc/session/use-session-acts";
import { ButtonLink } from "@/ui/button";
import { Clock } from "@/ui/clock";
import { dayText } from "@/ui/date-time";
import { PageHead } from "@/ui/page-head";
import { LabelledRow } from "@/ui/section";
import { Page } from "@/ui/shell";
import { TaskList } from "./task-list";
import { WeightsByRound } from "./weights-by-round";

type Summary = Answers["session"]["summary"];

/** Where one goes on from each phase: the page, and what the button says. */
const onward: Readonly<Record<Phase, readonly [string, string]>> = {
  framing: ["criteria", "Go to the criteria"],
  weighing: ["weights", "Go to the weights"],
  scoring: ["scores", "Go to the scores"],
  deciding: ["decide", "Go to the decision"],
  sealed: ["record", "Go to the record"],
  superseded: ["record", "Go to the record"],
};

/** Who was there, what was settled and weighed, what was parked, and what is next; it writes itself while the session lasts. */
export function SummaryScreen({ team, project, number }: { team: string; project: number; number: number }) {
  const trpc = useTRPC();
  const here = { team, project };
  const { data: summary } = useSuspenseQuery(trpc.session.summary.queryOptions({ ...here, number }));
  const { data: shell } = useSuspenseQuery(trpc.project.shell.queryOptions(here));
  const { finishTask } = useSessionActs(here);
  const { settled, done, parked, next } = summary;
  const isOver = summary.state === "ended";
  const base = `/t/${team}/p/${project}`;
  return (
    <Page>
      <PageHead
        eyebrow={<When summary={summary} />}
        title={isOver ? `Session ${number} is over` : `Session ${number} is on`}
        lede={
          settled.length > 0 ? settled.join(" ") : isOver ? "Nothing was settled in it." : "Nothing is settled yet."
        }
        actions={
          !isOver ? (
            <ButtonLink href={`/live/${team}/${project}`} variant="primary">
              Join the session
            </ButtonLink>
          ) : next?.words ? (
            <ButtonLink href={`${base}/${onward[next.phase][0]}`} variant="primary">
              {onward[next.phase][1]}
            </ButtonLink>
          ) : null
        }
      />
      <div className="max-w-[780px] border-t border-border">
        {next?.words && (
          <LabelledRow label="Next">
            <p className="desk:pt-1">{next.words}</p>
          </LabelledRow>
        )}
        {parked.length > 0 && (
          <LabelledRow label="To do">
            <TaskList
              tasks={parked.map(({ doneAt, ...task }) => ({
                ...task,
                isDone: doneAt !== null,
                mayFinish: task.isMine || shell.may.includes("session.run"),
              }))}
              onFinish={finishTask}
            />
          </LabelledRow>
        )}
        {summary.weights.columns.length > 0 && (
          <LabelledRow label="Weights">
            <WeightsByRound weights={summary.weights} />
          </LabelledRow>
        )}
        {summary.rounds.length > 0 && (
          <LabelledRow label="Rounds">
            <ul className="grid gap-1.5 desk:pt-1">
              {summary.rounds.map((round) => (
                <li key={round.id}>{roundText(round)}</li>
              ))}
            </ul>
          </LabelledRow>
        )}
        {done && (
          <LabelledRow label="Also">
            <p className="desk:pt-1">{done}</p>
          </LabelledRow>
        )}
        <LabelledRow label="Agenda">
          <ol className="grid gap-1.5 desk:pt-1">
            {summary.agenda.map(({ id, title, state }) => (
              <li key={id} className="flex flex-wrap gap-x-3">
                <span className={state === "skipped" ? "text-ink-3" : undefined}>{title}</span>
                <span className="text-ink-3">{stateWords[state]}</span>
              </li>
            ))}
          </ol>
        </LabelledRow>
        <LabelledRow label="People">
          <People summary={summary} />
        </LabelledRow>
      </div>
    </Page>
  );
}

const stateWords = { waiting: "not reached", done: "", skipped: "left out", parked: "parked" } as const;

function When({ summary: { openedAt, startedAt, endedAt } }: { summary: Summary }): ReactNode {
  const from = startedAt ?? openedAt;
  const isOneDay = endedAt?.slice(0, 10) === from.slice(0, 10);
  return (
    <>
      {dayText(from)}, <Clock iso={from} />
      {endedAt && (
        <>
          {" to "}
          {!isOneDay && `${dayText(endedAt)}, `}
          <Clock iso={endedAt} />
        </>
      )}
    </>
  );
}

function roundText({ number, state, turnout }: Summary["rounds"][number]): string {
  if (turnout) return `Round ${number} was revealed: ${turnout.voted} of ${turnout.of} voted.`;
  if (state === "voided") return `Round ${number} was voided.`;
  return state === "closed" ? `Round ${number} is closed, and not revealed yet.` : `Round ${number} is open.`;
}

function People({ summary: { leaders, tookPart, watched, visitors } }: { summary: Summary }) {
  const names = (people: Summary["leaders"]) =>
    listed(people.map(({ name, isGuest }) => (isGuest ? `${name} (guest)` : name)));
  return (
    <ul className="grid gap-1.5 desk:pt-1">
      {leaders.length > 0 && <li>{names(leaders)} led it.</li>}
      {tookPart.length > 0 && <li>{names(tookPart)} took part.</li>}
      {watched.length > 0 && <li>{names(watched)} watched.</li>}
      {visitors > 0 && (
        <li>{`${countOf(visitors, "visitor")} looked in.`.replace(/^./, (sign) => sign.toUpperCase())}</li>
      )}
    </ul>
  );
}
