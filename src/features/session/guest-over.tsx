"use client";
// What does a guest see when the session has let them go?
import { ButtonLink } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Page } from "@/ui/shell";
import { BareFrame } from "./bare-frame";

/** That it is over for them; nothing of the project but its name. */
export function GuestOver({ title, name }: { title: string; name: string }) {
  return (
    <BareFrame base="/" title={title}>
      <Page>
        <EmptyState
          titleAs="h1"
          title="You are no longer in this session"
          text={`It has ended, or its facilitator has asked you to leave. Thank you for coming, ${name.replace(/ \(guest\)$/, "")}.`}
          action={<ButtonLink href="/join">Join another session</ButtonLink>}
        />
      </Page>
    </BareFrame>
  );
}
