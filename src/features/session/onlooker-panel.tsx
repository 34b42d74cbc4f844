"use client";
// What does a guest see of what only the team does?
import type { SessionPhase } from "@/domain/session/phases";
import { PageHead } from "@/ui/page-head";
import { Page } from "@/ui/shell";
import { placeText } from "./agenda-order";
import type { Session } from "./use-session";

const WORDS: Partial<Record<SessionPhase, { title: string; text: string }>> = {
  scoring: {
    title: "The team scores the candidates",
    text: "Each member does it for themselves. What comes of it is on the shared screen.",
  },
  comparing: { title: "The team compares", text: "Who leads, and what it is made of, is on the shared screen." },
  "sign-off": { title: "The team decides", text: "The decision is written and signed by the team's members." },
};

/** That it goes on, and where to look; this page moves on with the others. */
export function OnlookerPanel({ session: { state } }: { session: Session }) {
  const words = WORDS[state.phase];
  const item = state.items.find(({ id }) => id === state.itemId);
  return (
    <Page>
      <PageHead
        eyebrow={`${item?.title ?? ""} · ${placeText(state.items, state.itemId)}`}
        title={words?.title ?? item?.title}
        lede={words?.text}
      />
      <p className="text-ink-2">Stay here: this page goes on with the others.</p>
    </Page>
  );
}
