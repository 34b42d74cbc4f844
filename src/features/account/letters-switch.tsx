"use client";
// Which mail does someone want?
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { Checkbox } from "@/ui/checkbox";
import { Section } from "@/ui/section";
import { toast } from "@/ui/toaster";

/** Whether reminders and summaries come by mail; nothing where this instance sends no mail. */
export function LettersSwitch({ wants }: { wants: boolean }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { data: ways } = useQuery(trpc.account.ways.queryOptions({}));
  const set = useMutation(
    trpc.account.setLetters.mutationOptions({
      onSuccess: () => queries.invalidateQueries(trpc.account.me.pathFilter()),
      onError: (error) => toast(saidOf(error), { tone: "error" }),
    }),
  );
  if (!ways?.mail) return null;
  return (
    <Section title="Mail">
      <div className="max-w-[480px] py-4">
        <Checkbox
          label="Remind me by mail"
          hint="When a ballot of yours is due, when someone asks for it, and what a session came to. Sign-in links come in any case."
          checked={set.isPending ? set.variables.wants : wants}
          disabled={set.isPending}
          onChange={({ target }) => set.mutate({ wants: target.checked })}
        />
      </div>
    </Section>
  );
}
