"use client";
// How does someone leave, and how does a team end?
import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useState } from "react";
import { useTRPC } from "@/trpc/client";
import { Button } from "@/ui/button";
import { Section } from "@/ui/section";
import { useAct } from "./use-act";

const EndDialog = dynamic(() => import("./end-dialog"));

/** Leave; delete the team (its name has to be typed); or the example, in one click. */
export function TeamEnd({ team }: { team: string }) {
  const trpc = useTRPC();
  const { failed } = useAct();
  const { data: shell } = useSuspenseQuery(trpc.team.shell.queryOptions({ team }));
  const [asked, setAsked] = useState<"leave" | "delete">();
  // A full load: nothing of the team may stay in the browser.
  const home = { onSuccess: () => window.location.assign("/"), onError: failed };
  const leave = useMutation(trpc.team.leave.mutationOptions(home));
  const remove = useMutation(trpc.team.delete.mutationOptions(home));
  const removeExample = useMutation(trpc.team.deleteExample.mutationOptions(home));
  const mayDelete = shell.may.includes("team.delete");
  if (shell.me.isVisitor) return null;
  return (
    <Section title="Leaving">
      <div className="flex flex-wrap gap-2 py-4">
        <Button onClick={() => setAsked("leave")}>Leave the team …</Button>
        {mayDelete && shell.isExample && (
          <Button variant="danger" pending={removeExample.isPending} onClick={() => removeExample.mutate({ team })}>
            Delete the example
          </Button>
        )}
        {mayDelete && !shell.isExample && (
          <Button variant="danger" onClick={() => setAsked("delete")}>
            Delete the team …
          </Button>
        )}
      </div>
      {asked && (
        <EndDialog
          asked={asked}
          name={shell.name}
          pending={leave.isPending || remove.isPending}
          onClose={() => setAsked(undefined)}
          onConfirm={() => (asked === "leave" ? leave : remove).mutate({ team })}
        />
      )}
    </Section>
  );
}
