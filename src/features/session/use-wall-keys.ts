"use client";
// Which keys does the wall answer to?
import { useRouter } from "next/navigation";
import { useKeys } from "@/ui/use-keys";
import type { Here } from "./use-session";

/** f fills the screen, Escape leads back to the session where it isn't filled. */
export function useWallKeys({ team, project }: Here): void {
  const router = useRouter();
  useKeys({
    f: {
      says: "Fill the screen",
      act: () =>
        void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
    },
    Escape: { says: "Back to the session", act: () => router.push(`/live/${team}/${project}`) },
  });
}
