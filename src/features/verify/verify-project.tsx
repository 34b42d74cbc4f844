"use client";
// Does this project's trail hold, and does it lead to its record?
import { Button, buttonLook } from "@/ui/button";
import { classNames } from "@/ui/class-names";
import { Finding } from "./finding";
import { useTrailCheck } from "./use-trail-check";

/** Fetches the project's trail and checks it here. `wide` sets it as a panel across a page, else it stands in a margin. */
export function VerifyProject({ team, project, wide = false }: { team: string; project: number; wide?: boolean }) {
  const url = `/api/t/${team}/p/${project}/trail`;
  const { check, start } = useTrailCheck(team, url);
  const isFresh = check.state === "idle";
  return (
    <div
      className={classNames(
        "print:hidden",
        wide && "mb-8 grid gap-x-8 gap-y-4 border-y border-border py-4 md:grid-cols-[minmax(0,1fr)_auto]",
        isFresh ? "items-center" : "items-start",
      )}
    >
      {isFresh ? (
        <p className={classNames("text-ink-2", wide ? "text-sm" : "text-13")}>
          Your browser recomputes every hash, the weights, the ranking and the decision. It takes our word for nothing.
        </p>
      ) : (
        <Finding check={check} take={url} />
      )}
      <div className={classNames("flex flex-wrap gap-2", !wide && "mt-3")}>
        {wide && (
          <a href={url} download className={buttonLook({})}>
            Download
          </a>
        )}
        <Button size={wide ? "md" : "sm"} pending={check.state === "running"} onClick={start}>
          {isFresh || check.state === "running" ? "Verify" : "Verify again"}
        </Button>
      </div>
    </div>
  );
}
