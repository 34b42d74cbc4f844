"use client";
// Which window opens over a meeting?
import dynamic from "next/dynamic";
import { Dialog } from "@/ui/dialog";
import { Link } from "@/ui/link";
import { Agenda } from "./agenda";
import { PeopleList } from "./people-list";
import type { Session } from "./use-session";

const EndDialog = dynamic(() => import("./end-dialog").then((room) => room.EndDialog));
const HandOverDialog = dynamic(() => import("./hand-over-dialog").then((room) => room.HandOverDialog));
const ShareDialog = dynamic(() => import("./share-dialog").then((room) => room.ShareDialog));
const KeysWindow = dynamic(() => import("@/ui/keys-window").then((room) => room.KeysWindow));

/** The one that was asked for; their scripts come when they are. */
export function SessionDialogs({ session }: { session: Session }) {
  const { shown, close } = session.dialog;
  if (shown === "end") return <EndDialog session={session} onClose={close} />;
  if (shown === "hand-over") return <HandOverDialog session={session} onClose={close} />;
  if (shown === "share") return <ShareDialog session={session} onClose={close} />;
  if (shown === "around") return <Around session={session} onClose={close} />;
  if (shown === "keys")
    return (
      <KeysWindow
        title="Keyboard shortcuts"
        always={[{ key: "Escape", says: "Close what is open" }]}
        foot={
          <>
            Single keys can be switched off in <Link href="/account#keys">your account</Link>.
          </>
        }
        onClose={close}
      />
    );
  return null;
}

function Around({ session, onClose }: { session: Session; onClose: () => void }) {
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title="Agenda and people">
      <div className="grid max-h-[70dvh] gap-8 overflow-y-auto">
        <Agenda session={session} mayRun={false} />
        <PeopleList session={session} />
      </div>
    </Dialog>
  );
}
