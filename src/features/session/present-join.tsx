"use client";
// How does whoever sits in the room get in?
import { useSyncExternalStore } from "react";
import { codeShown } from "@/domain/session/code";
import { QrCode } from "@/ui/qr-code";

const never = () => () => {};

/** Where to go, the code to type there, and the same for a phone's camera. */
export function WallJoin({ code }: { code: string }) {
  const origin = useSyncExternalStore(
    never,
    () => location.origin,
    () => "",
  );
  const [first, last] = codeShown(code).split("-");
  return (
    <section
      aria-label="Join"
      className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-16 portrait:grid-cols-1 portrait:gap-12"
    >
      <div>
        <p className="wall-52 leading-tight text-ink-2">
          Go to <b className="font-semibold text-ink">{origin.replace(/^https?:\/\//, "")}/join</b> and type
        </p>
        <p className="wall-184 mt-8 -ml-2.5 leading-none font-bold tracking-[.01em] whitespace-nowrap [font-feature-settings:'zero','ss02','tnum'] portrait:text-[calc(136*var(--u))]">
          <span className="sr-only">{codeShown(code)}</span>
          <span aria-hidden="true">
            {first}
            <span className="font-normal text-ink-3">-</span>
            {last}
          </span>
        </p>
      </div>
      <QrCode text={`${origin}/join/code/${code}`} label="QR code of the join link" className="size-120" />
    </section>
  );
}
