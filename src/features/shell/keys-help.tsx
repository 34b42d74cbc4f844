"use client";
// Which keys does a team's screen answer to?
import { useState } from "react";
import { KeysWindow } from "@/ui/keys-window";
import { Link } from "@/ui/link";

/** The keys that work now; it is there while it is mounted. */
export default function KeysHelp({ onClose }: { onClose: () => void }) {
  const [isMac] = useState(() => /Mac|iPhone|iPad/.test(navigator.platform));
  return (
    <KeysWindow
      title="Keyboard shortcuts"
      always={[
        { key: isMac ? "⌘ K" : "Ctrl K", says: "Search and go to" },
        { key: "Escape", says: "Close what is open" },
      ]}
      foot={
        <>
          Single keys can be switched off in <Link href="/account#keys">your account</Link>.
        </>
      }
      onClose={onClose}
    />
  );
}
