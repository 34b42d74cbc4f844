"use client";
// May people without an account come to the team's sessions?
import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";
import { Checkbox } from "@/ui/checkbox";
import { Section } from "@/ui/section";
import { useAct } from "./use-act";

/** The team's leave for guests; each session then lets them in or not. */
export function TeamGuests({ team, guestsJoin }: { team: string; guestsJoin: boolean }) {
  const trpc = useTRPC();
  const { settled, failed } = useAct();
  const set = useMutation(trpc.team.setGuests.mutationOptions({ onSuccess: settled, onError: failed }));
  return (
    <Section title="Guests">
      <div className="py-4">
        <Checkbox
          label="Guests may join sessions"
          hint="By name, without an account: to the session’s project alone, until it ends. The facilitator lets them in, session by session. Take it back, and those who are in are out at once."
          className="max-w-[68ch]"
          checked={set.isPending ? set.variables.join : guestsJoin}
          disabled={set.isPending}
          onChange={(event) => set.mutate({ team, join: event.currentTarget.checked })}
        />
      </div>
    </Section>
  );
}
