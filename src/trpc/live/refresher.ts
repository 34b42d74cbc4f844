"use client";
// When may a screen read again without taking anything out of someone's hands?
import type { QueryClient, QueryKey } from "@tanstack/react-query";

const TRY_AGAIN = 1_000;

/**
 * Marks routers' answers as old. Those on screen are read again at once, or as soon as the page is in sight, nobody is typing
 * and no command of this screen is under way. What is in `quiet` is only marked.
 */
export function refresher(queries: QueryClient, quiet: readonly QueryKey[]) {
  const old = new Set<string>();
  const still = new Set(quiet.map((key) => JSON.stringify(key)));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const attempt = () => {
    clearTimeout(timer);
    if (old.size === 0 || document.hidden) return;
    if (isTyping() || queries.isMutating() > 0) {
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

// A search asks anew with every letter anyway.
function isTyping(): boolean {
  const at = document.activeElement;
  if (at instanceof HTMLTextAreaElement) return !at.readOnly;
  if (at instanceof HTMLInputElement) return /^(text|number|url|email|date)$/.test(at.type) && !at.readOnly;
  return at instanceof HTMLElement && at.isContentEditable;
}
