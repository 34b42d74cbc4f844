"use client";
// What if someone is signed in as somebody else?
import { Button } from "@/ui/button";
import { ask } from "./door";
import { Notice } from "./notice";
import { useDoor } from "./use-door";

/** Signs out, and comes back to `here` to sign in. */
export function UseAnotherAccount({ name, here, primary = false }: { name: string; here: string; primary?: boolean }) {
  const { pending, failure, go } = useDoor();
  const signOut = () => go(() => ask("signout", { callbackUrl: `${here}?as=in` }));
  return (
    <div className={primary ? "border-t border-ink pt-4" : undefined}>
      {failure && <Notice>{failure.error}</Notice>}
      {primary && <p className="mb-4 wrap-anywhere text-ink-2">You are signed in as {name}.</p>}
      <Button size="touch" variant={primary ? "primary" : "quiet"} pending={pending} onClick={signOut}>
        Use another account
      </Button>
    </div>
  );
}
