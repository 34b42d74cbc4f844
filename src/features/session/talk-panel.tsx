"use client";
// What do we talk about now?
import { useQuery } from "@tanstack/react-query";
import { endsOf } from "@/domain/project/scale-words";
import { useTRPC } from "@/trpc/client";
import { useNotes } from "@/trpc/use-notes";
import { DraftState } from "@/ui/draft-state";
import { NoteThread } from "@/ui/note-thread";
import { PageHead } from "@/ui/page-head";
import { Section } from "@/ui/section";
import { Page } from "@/ui/shell";
import { Swatch } from "@/ui/swatch";
import { placeText } from "./agenda-order";
import { StepBar } from "./step-bar";
import { TopicWeights } from "./topic-weights";
import type { Here, Session } from "./use-session";

/** The topic; for a criterion what it means, what the ballots said of it, and the notes on it. */
export function TalkPanel({ session }: { session: Session }) {
  const { here, state } = session;
  const trpc = useTRPC();
  const { data: board } = useQuery(trpc.criteria.board.queryOptions(here));
  const item = state.items.find(({ id }) => id === state.itemId);
  const criterion = board?.criteria.find(({ id }) => id === (state.focusId ?? item?.criterionId));
  const ends = criterion ? endsOf(criterion.scale).map(({ mark, words }) => `${mark} ${words}`.trim()) : [];
  return (
    <>
      <Page>
        <PageHead
          eyebrow={`Talk · ${placeText(state.items, state.itemId)}`}
          title={item?.title ?? "Talk"}
          lede={criterion?.definition}
        />
        {criterion && (
          <div className="max-w-[720px]">
            <p className="flex flex-wrap items-center gap-x-2 border-t border-border py-3 text-ink-2">
              <Swatch color={criterion.color} />
              <b className="font-[550] text-ink">{criterion.name}</b>
              {ends.join(" → ")}
            </p>
            <TopicWeights here={here} criterionId={criterion.id} />
            <Section title="Notes" className="mt-8">
              <div className="pt-4">
                <Notes here={here} criterionId={criterion.id} />
              </div>
            </Section>
          </div>
        )}
      </Page>
      <StepBar session={session} main />
    </>
  );
}

function Notes({ here, criterionId }: { here: Here; criterionId: string }) {
  const trpc = useTRPC();
  const { data: shell } = useQuery(trpc.project.shell.queryOptions(here));
  const { draft, ...thread } = useNotes(here, { kind: "criterion", id: criterionId }, () => {});
  return (
    <NoteThread
      {...thread}
      mayWrite={shell?.may.includes("discussion.write") ?? false}
      mayModerate={shell?.may.includes("discussion.moderate") ?? false}
      draft={draft.value}
      onDraft={draft.set}
      onBlur={draft.flush}
      aside={<DraftState state={draft.state} at={draft.at} />}
    />
  );
}
