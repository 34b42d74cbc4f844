"use client";
// How does anyone else get into the session?
import { useState, useSyncExternalStore } from "react";
import { codeShown } from "@/domain/session/code";
import { Button } from "@/ui/button";
import { Checkbox } from "@/ui/checkbox";
import { CopyButton } from "@/ui/copy-button";
import { Dialog } from "@/ui/dialog";
import { QrCode } from "@/ui/qr-code";
import { OwnLink } from "./own-link";
import type { Session } from "./use-session";

const never = () => () => {};

/** Link, code and QR for everyone; the facilitator changes the code and lets guests in; a guest takes a link of their own along. */
export function ShareDialog({ session, onClose }: { session: Session; onClose: () => void }) {
  const { state } = session;
  const origin = useSyncExternalStore(
    never,
    () => location.origin,
    () => "",
  );
  const code = state.code ?? "";
  const link = `${origin}/join/code/${code}`;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Let others in"
      description={`They open the link, scan the picture, or type the code at ${origin.replace(/^https?:\/\//, "")}/join.`}
    >
      <div className="flex flex-wrap items-center gap-x-6 gap-y-4">
        <QrCode text={link} label="QR code of the join link" className="size-44 shrink-0 border border-border" />
        <div className="min-w-0 flex-1 basis-52">
          <p className="text-[40px] leading-none font-bold tracking-tight whitespace-nowrap [font-feature-settings:'zero','ss02','tnum']">
            {codeShown(code)}
          </p>
          <div className="mt-4 flex flex-wrap gap-2">
            <CopyButton text={link} variant="primary">
              Copy the link
            </CopyButton>
            <CopyButton text={codeShown(code)}>Copy the code</CopyButton>
          </div>
        </div>
      </div>
      {state.me.mayRun && <WhoMayCome session={session} />}
      {state.me.mayTakeLink && <OwnLink here={session.here} origin={origin} />}
    </Dialog>
  );
}

/** The facilitator's: guests or none, and another code. */
function WhoMayCome({ session: { state, acts } }: { session: Session }) {
  const { guestsMayCome, letsGuestsIn } = state;
  const [wanted, setWanted] = useState(letsGuestsIn);
  return (
    <div className="mt-5 grid gap-4 border-t border-border pt-4">
      <Checkbox
        label="Let guests in by name"
        hint={
          guestsMayCome
            ? "Without an account, to this project alone, until the session ends. Their ballots count only where a round says so."
            : "The team lets no guests in. An admin can change that in the settings."
        }
        checked={guestsMayCome && (acts.isPending ? wanted : letsGuestsIn)}
        disabled={!guestsMayCome || acts.isPending}
        onChange={(event) => {
          setWanted(event.currentTarget.checked);
          acts.letGuestsIn(event.currentTarget.checked);
        }}
      />
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="min-w-0 flex-1 basis-52 text-13 text-pretty text-ink-3">
          With a new code the old one, its link and its picture lead nowhere. Who is in stays in.
        </p>
        <Button pending={acts.isPending} onClick={acts.rotateCode}>
          New code
        </Button>
      </div>
    </div>
  );
}
