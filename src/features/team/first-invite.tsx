"use client";
// Who should come along?
import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";
import { Button } from "@/ui/button";
import type { Beginning } from "./first-thing";
import { InviteForm } from "./invite-form";
import { useAct } from "./use-act";

/** Invites, or not yet; then leads to what was chosen to begin with. */
export function FirstInvite({ team, begin }: { team: string; begin: Beginning }) {
  const trpc = useTRPC();
  const { failed } = useAct();
  const go = (path: string) => window.location.assign(path);
  const visit = useMutation(trpc.team.joinExample.mutationOptions({ onSuccess: ({ to }) => go(to), onError: failed }));
  const finish = () => (begin === "sample" ? visit.mutate({}) : go(`/t/${team}/new`));
  return (
    <>
      <InviteForm team={team} me="owner" />
      <div className="mt-8 flex flex-wrap items-center gap-4 border-t border-border pt-6">
        <Button variant="primary" size="touch" onClick={finish} pending={visit.isPending}>
          {begin === "sample" ? "Go to the example" : "Ask your first question"}
        </Button>
        <span className="text-13 text-ink-3">You can invite people later, in the settings.</span>
      </div>
    </>
  );
}
