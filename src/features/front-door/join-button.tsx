"use client";
// How does someone who is signed in take the seat?
import { Button } from "@/ui/button";
import { accept, ask } from "./door";
import { Notice } from "./notice";
import { useDoor } from "./use-door";

/** Joins; or, where the invitation is for another address (`invited`), signs out so that its holder can come in. */
export function JoinButton({
  token,
  team,
  guest,
  invited,
}: {
  token: string;
  team: string;
  guest: { name: string; email: string | null };
  invited: string | null;
}) {
  const { pending, failure, go } = useDoor();
  const signOut = () => go(() => ask("signout", { callbackUrl: `/join/${token}?as=in` }));
  const who = guest.email ? `${guest.name} (${guest.email})` : guest.name;
  return (
    <section className="border-t border-ink pt-4">
      {failure && <Notice>{failure.error}</Notice>}
      <p className="mb-4 break-words text-ink-2">
        {invited ? `The invitation is for ${invited}. You are signed in as ${who}.` : `You are signed in as ${who}.`}
      </p>
      <div className="flex flex-wrap gap-2">
        {!invited && (
          <Button variant="primary" size="touch" pending={pending} onClick={() => go(() => accept(token))}>
            Join {team}
          </Button>
        )}
        <Button size="touch" variant={invited ? "primary" : "quiet"} pending={pending} onClick={signOut}>
          Use another account
        </Button>
      </div>
    </section>
  );
}
