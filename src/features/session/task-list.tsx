"use client";
// What did meetings leave to do, who does it, and until when?
import type { ReactNode } from "react";
import { Checkbox } from "@/ui/checkbox";
import { classNames } from "@/ui/class-names";
import { dayText } from "@/ui/date-time";

export type Task = {
  itemId: string;
  /** What it is about; may be empty. */
  title: string;
  task: string;
  ownerName: string | null;
  isMine: boolean;
  /** An ISO day. */
  dueOn: string | null;
  isDone: boolean;
  mayFinish: boolean;
  /** Where it comes from. */
  from?: ReactNode;
};

/** Tasks under each other; who may ticks them off. */
export function TaskList({
  tasks,
  onFinish,
}: {
  tasks: readonly Task[];
  onFinish: (itemId: string, done: boolean) => void;
}) {
  return (
    <ul className="-mt-1.5 grid">
      {tasks.map((task) => {
        const text = (
          <span className={classNames("wrap-anywhere", task.isDone && "text-ink-3 line-through")}>{task.task}</span>
        );
        return (
          <li key={task.itemId} className="border-b border-border py-1.5 last:border-b-0">
            {task.mayFinish ? (
              <Checkbox
                label={text}
                hint={<Notes task={task} />}
                checked={task.isDone}
                onChange={({ target }) => onFinish(task.itemId, target.checked)}
              />
            ) : (
              <p className="py-1.5">
                {text}
                <span className="block text-13 text-ink-3">
                  <Notes task={task} />
                </span>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Notes({ task: { title, ownerName, isMine, dueOn, isDone, from } }: { task: Task }) {
  const who = isMine ? "You" : (ownerName ?? "Nobody yet");
  const notes = [title, who, dueOn && `by ${dayText(dueOn)}`, isDone && "done"].filter(Boolean).join(" · ");
  return (
    <>
      {notes}
      {from && <> · {from}</>}
    </>
  );
}
