"use client";
// How does someone leave, and how does a team end?
import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { Section } from "@/ui/section";
import { useAct } from "./use-act";

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
      <ConfirmDialog
        open={asked === "leave"}
        onOpenChange={(open) => setAsked(open ? "leave" : undefined)}
        title={`Leave ${shell.name}?`}
        description="You see nothing of the team from then on, until someone invites you again. What you wrote and signed stays in the record."
        confirm="Leave"
        danger
        pending={leave.isPending}
        onConfirm={() => leave.mutate({ team })}
      />
      <ConfirmDialog
        open={asked === "delete"}
        onOpenChange={(open) => setAsked(open ? "delete" : undefined)}
        title={`Delete ${shell.name}?`}
        description="Its projects and records are gone for everyone. Export the records first."
        typed={shell.name}
        confirm="Delete the team"
        danger
        pending={remove.isPending}
        onConfirm={() => remove.mutate({ team })}
      />
    </Section>
  );
}
