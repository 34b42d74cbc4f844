"use client";
// How does a guest go on from another device?
import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { Button } from "@/ui/button";
import { CopyButton } from "@/ui/copy-button";
import { QrCode } from "@/ui/qr-code";
import type { Here } from "./use-session";

/** A link that is theirs alone, shown this once. */
export function OwnLink({ here, origin }: { here: Here; origin: string }) {
  const trpc = useTRPC();
  const make = useMutation(trpc.session.ownLink.mutationOptions());
  const link = make.data && `${origin}/join/guest/${make.data.token}`;
  return (
    <section aria-labelledby="own-link" className="mt-5 border-t border-border pt-4">
      <h3 id="own-link" className="font-[550]">
        You, on another device
      </h3>
      <p className="mt-1 text-pretty text-ink-2">
        Whoever has this link is you: your ballot, your name. Keep it to yourself. It works until the session ends.
      </p>
      {make.error && (
        <p role="alert" className="mt-2 text-danger">
          {saidOf(make.error)}
        </p>
      )}
      {link ? (
        <div className="mt-3 flex flex-wrap items-center gap-4">
          <QrCode text={link} label="QR code of your own link" className="size-36 shrink-0 border border-border" />
          <CopyButton text={link}>Copy my link</CopyButton>
        </div>
      ) : (
        <Button className="mt-3" pending={make.isPending} onClick={() => make.mutate(here)}>
          Make my link
        </Button>
      )}
    </section>
  );
}
