"use client";
// How is a team's whole trail taken along and checked?
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { Button } from "@/ui/button";
import { Section } from "@/ui/section";
import { Finding } from "./finding";
import { useTrailCheck } from "./use-trail-check";

/** For admins and owners: the file, and the check of it here. */
export function TeamTrail({ team }: { team: string }) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const { data: shell } = useSuspenseQuery(trpc.team.shell.queryOptions({ team }));
  const [refused, setRefused] = useState("");
  const url = `/api/t/${team}/trail`;
  const { check, start } = useTrailCheck(team, url);
  if (!shell.may.includes("trail.export-team")) return null;
  // Asked through the API first: it is there that the password may be wanted again.
  const allowed = async (then: () => void) => {
    setRefused("");
    try {
      await client.trail.takeable.query({ team });
      then();
    } catch (error) {
      setRefused(saidOf(error as Error));
    }
  };
  return (
    <Section
      title="The team’s trail"
      actions={
        <>
          <Button size="sm" onClick={() => void allowed(() => location.assign(url))}>
            Download
          </Button>
          <Button size="sm" pending={check.state === "running"} onClick={() => void allowed(start)}>
            {check.state === "found" ? "Verify again" : "Verify"}
          </Button>
        </>
      }
    >
      <p className="mt-3 max-w-[66ch] text-sm text-pretty text-ink-2">
        Everything that happened here, in one file that anyone can check without us: every entry with its hash, the
        heads that we signed, revealed ballots and locked scores. Keep a copy outside of this house from time to time:
        what it covers can’t be rewritten unseen.
      </p>
      {refused && (
        <p role="alert" className="mt-3 text-13 text-danger">
          {refused}
        </p>
      )}
      {check.state !== "idle" && (
        <div className="mt-4 max-w-[66ch]">
          <Finding check={check} take={url} />
        </div>
      )}
    </Section>
  );
}
