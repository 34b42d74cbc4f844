"use client";
// Which sessions were held on a project, and what did they leave to do?
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";
import { useSessionActs } from "@/trpc/session/use-session-acts";
import { dayText } from "@/ui/date-time";
import { Link } from "@/ui/link";
import { LabelledRow } from "@/ui/section";
import { TaskList } from "./task-list";
import type { Here } from "./use-session";

/** Two rows of a project's page: its sessions, and their open tasks. Nothing before the first session. */
export function PastSessions({ team, project }: Here) {
  const trpc = useTRPC();
  const here = { team, project };
  const { data } = useSuspenseQuery(trpc.session.past.queryOptions(here));
  const { finishTask } = useSessionActs(here);
  const at = (number: number) => `/t/${team}/p/${project}/sessions/${number}`;
  if (data.sessions.length === 0) return null;
  return (
    <>
      {data.tasks.length > 0 && (
        <LabelledRow label="To do">
          <TaskList
            tasks={data.tasks.map(({ session, ...task }) => ({
              ...{ ...task, isDone: false },
              from: <Link href={at(session)}>session {session}</Link>,
            }))}
            onFinish={finishTask}
          />
        </LabelledRow>
      )}
      <LabelledRow label="Sessions">
        <ul className="grid gap-1.5 desk:pt-1">
          {data.sessions.map(({ number, state, openedAt, people }) => (
            <li key={number} className="flex flex-wrap gap-x-3">
              {state === "ended" ? (
                <Link href={at(number)}>Session {number}</Link>
              ) : (
                <Link href={`/live/${team}/${project}`}>Session {number} is on</Link>
              )}
              <span className="text-ink-2">
                {dayText(openedAt)} · {people} {people === 1 ? "person" : "people"}
              </span>
            </li>
          ))}
        </ul>
      </LabelledRow>
    </>
  );
}
