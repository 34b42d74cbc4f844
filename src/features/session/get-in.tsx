"use client";
// How do the others get in?
import { useSyncExternalStore } from "react";
import { codeShown } from "@/domain/session/code";
import { Button } from "@/ui/button";
import { CopyButton } from "@/ui/copy-button";
import { QrCode } from "@/ui/qr-code";

const never = () => () => {};

/** The code, large, the link, and on wide screens the same for a camera; `onShare` opens all of it. */
export function GetIn({ code, onShare }: { code: string; onShare: () => void }) {
  const origin = useSyncExternalStore(
    never,
    () => location.origin,
    () => "",
  );
  const link = `${origin}/join/code/${code}`;
  return (
    <section
      aria-label="How the others get in"
      className="mb-10 flex max-w-[720px] items-end justify-between gap-8 border-t border-border pt-5"
    >
      <div className="min-w-0">
        <p className="text-pretty text-ink-2">
          They go to <b className="font-[550] break-words text-ink">{origin.replace(/^https?:\/\//, "")}/join</b> and
          type
        </p>
        <p className="mt-2 text-[48px] leading-none font-bold tracking-tight whitespace-nowrap [font-feature-settings:'zero','ss02','tnum'] md:text-[72px]">
          {codeShown(code)}
        </p>
        <div className="mt-5 flex flex-wrap gap-2">
          <CopyButton text={link} copied="Copied">
            Copy the link
          </CopyButton>
          <Button onClick={onShare}>More ways in</Button>
        </div>
      </div>
      <QrCode
        text={link}
        label="QR code of the join link"
        className="size-44 shrink-0 border border-border max-md:hidden"
      />
    </section>
  );
}
