"use client";
// Is the server within reach?
import { Banner } from "./banner";
import { ButtonLink } from "./button";

/**
 * Nothing while all is well; it stands above the page and stays in sight. The element that tells it is always there. `here`: where
 * to come back to after signing in again.
 */
export function ConnectionBanner({
  connection,
  here,
}: {
  connection: "live" | "lost" | "back" | "signed-out" | "closed";
  here: string;
}) {
  return (
    <div role="status" className="sticky top-0 z-30 lg:col-span-2 print:hidden">
      {connection === "lost" && (
        <Banner told={false} tone="warn" title="Reconnecting …">
          Drafts and ballots are kept on this device. Other changes are saved only when it is back.
        </Banner>
      )}
      {connection === "back" && (
        <Banner told={false} tone="ok" title="Back online.">
          The page is up to date.
        </Banner>
      )}
      {connection === "signed-out" && (
        <Banner
          told={false}
          tone="warn"
          title="You are signed out."
          actions={
            <ButtonLink href={`/sign-in?next=${encodeURIComponent(here)}`} prefetch={false} size="sm">
              Sign in again
            </ButtonLink>
          }
        >
          Copy what you haven’t saved first.
        </Banner>
      )}
      {connection === "closed" && (
        <Banner
          told={false}
          tone="warn"
          title="This is no longer open to you."
          actions={
            <ButtonLink href="/" prefetch={false} size="sm">
              Leave
            </ButtonLink>
          }
        >
          You see it as it last was.
        </Banner>
      )}
    </div>
  );
}
