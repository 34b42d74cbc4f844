"use client";
// Of which project does this stack become a candidate?
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ApiProvider, useTRPC } from "@/trpc/client";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field } from "@/ui/field";
import { Link } from "@/ui/link";
import { Select } from "@/ui/select";
import { Skeleton } from "@/ui/skeleton";

type Stack = { id: string; name: string };

/** Lists the reader's projects that still take candidates, of one team at a time, and names the stack in the chosen one. */
export function AddDialog({
  stack,
  open,
  onOpenChange,
}: {
  stack: Stack;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={`Add ${stack.name} to a project`}
      description="It becomes a candidate there, with the articles’ claims at hand. Nothing is scored."
    >
      <ApiProvider>
        <Teams stack={stack} />
      </ApiProvider>
    </Dialog>
  );
}

function Teams({ stack }: { stack: Stack }) {
  const { data: teams, error } = useQuery(useTRPC().team.mine.queryOptions({}));
  const [chosen, setChosen] = useState<string>();
  if (error) return <p role="alert">{error.message}</p>;
  if (!teams) return <Skeleton lines={3} />;
  const team = teams.find((one) => one.slug === chosen) ?? teams[0];
  if (!team) return <p>You are in no team yet.</p>;
  return (
    <>
      {teams.length > 1 && (
        <Field label="Team">
          <Select
            value={team.slug}
            onValue={setChosen}
            options={teams.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
        </Field>
      )}
      <Projects team={team.slug} stack={stack} />
    </>
  );
}

// Candidates can be named until the scores are locked.
const open = ["frame", "criteria", "weights", "scores"];

function Projects({ team, stack }: { team: string; stack: Stack }) {
  const { data, error } = useQuery(useTRPC().project.list.queryOptions({ team }));
  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return <Skeleton lines={3} className="mt-4" />;
  const projects = data.rows.filter((project) => open.includes(project.place));
  return (
    <>
      {projects.length === 0 && <p className="mt-4">No project of this team takes candidates now.</p>}
      <ul className="mt-2">
        {projects.map(({ number, title }) => (
          <Project key={number} team={team} number={number} title={title} stack={stack} />
        ))}
      </ul>
      <p className="mt-4 text-13">
        <Link href={`/t/${team}/new`} className="hit">
          Start a new project
        </Link>
      </p>
    </>
  );
}

function Project({ team, number, title, stack }: { team: string; number: number; title: string; stack: Stack }) {
  const name = useMutation(useTRPC().candidates.name.mutationOptions());
  const add = () =>
    name.mutate({ team, project: number, candidates: [{ name: stack.name, description: "", stackId: stack.id }] });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 border-b border-border py-2.5 last:border-b-0">
      <span className="min-w-0 flex-1 text-pretty">{title}</span>
      {name.isSuccess ? (
        <Link href={`/t/${team}/p/${number}/candidates`} className="hit py-1.5">
          Added: see its candidates
        </Link>
      ) : (
        <Button onClick={add} pending={name.isPending} aria-label={`Add to ${title}`}>
          Add
        </Button>
      )}
      {name.error && (
        <p role="alert" className="basis-full pt-1 text-13 text-danger">
          {name.error.message}
        </p>
      )}
    </li>
  );
}
