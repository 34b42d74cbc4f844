"use client";
// Is a session on in this project, and how does one get into it?
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";
import { buttonLook } from "@/ui/button";
import { Link } from "@/ui/link";
import type { Here } from "./use-session";

/** Beside the stages: the way into the session that is on; else, for whoever may open one, how to begin. */
export function SessionEntry(here: Here) {
  const { data: shell } = useSuspenseQuery(useTRPC().project.shell.queryOptions(here));
  const { session } = shell;
  if (!session && !shell.may.includes("session.open")) return null;
  return (
    <div className="flex shrink-0 items-center border-b border-border pr-4 pl-2 md:pr-8 print:hidden">
      <Link
        href={`/live/${here.team}/${here.project}`}
        className={buttonLook({ variant: session ? "plain" : "quiet", size: "sm" }, session ? "" : "-mr-2.5")}
      >
        {session && <span aria-hidden="true" data-ink="" className="size-2 rounded-full bg-brand" />}
        {session ? "Join the session" : <Begin />}
      </Link>
    </div>
  );
}

function Begin() {
  return (
    <>
      <span className="max-md:sr-only">Start a session</span>
      <span aria-hidden="true" className="md:hidden">
        Session
      </span>
    </>
  );
}
