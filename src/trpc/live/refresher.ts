"use client";
// When does a screen read again what has become old?
import type { QueryClient, QueryKey } from "@tanstack/react-query";

const TRY_AGAIN = 1_000;

/**
 * Marks routers' answers as old. Those on screen are read again at once, or as soon as the page is in sight
 * and no command of this screen is under way. Whoever is typing keeps what they type: forms hold it themselves, and merge. What is in `quiet` is only marked.
 */
export function refresher(queries: QueryClient, quiet: readonly QueryKey[]) {
  const old = new Set<string>();
  const still = new Set(quiet.map((key) => JSON.stringify(key)));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const attempt = () => {
    clearTimeout(timer);
    if (old.size === 0 || document.hidden) return;
    if (queries.isMutating() > 0) {
      timer = setTimeout(attempt, TRY_AGAIN);
      return;
    }
    for (const router of old) {
      const queryKey = [[router]];
      queries.invalidateQueries({ queryKey, refetchType: "none" });
      const predicate = ({ queryKey: key, state }: { queryKey: QueryKey; state: { isInvalidated: boolean } }) =>
        state.isInvalidated && !still.has(JSON.stringify(key));
      queries.refetchQueries({ queryKey, type: "active", predicate }, { cancelRefetch: true });
    }
    old.clear();
  };
  document.addEventListener("visibilitychange", attempt);
  return {
    later: (routers: readonly string[]) => {
      for (const router of routers) old.add(router);
      attempt();
    },
    end: () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", attempt);
    },
  };
}
