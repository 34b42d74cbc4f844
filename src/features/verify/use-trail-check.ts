"use client";
// Does a team's trail hold, and does it go on from what this browser saw of it before?
import { keepHead, seenHead } from "./seen-heads";
import { useVerification } from "./use-verification";

/** Fetches the trail at `url` and checks it, from the head seen last; what holds is kept as seen. */
export function useTrailCheck(team: string, url: string) {
  const { check, start } = useVerification((found) => {
    if (found.is === "trail" && !found.verdict.flaw && found.verdict.signed) keepHead(team, found.verdict.signed);
  });
  return { check, start: () => start({ url, seen: seenHead(team) }) };
}
