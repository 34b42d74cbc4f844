"use client";
// Where was someone last, on this device?
import { RECENT_PREFIX } from "@/trpc/sign-out";

export type Place = { href: string; label: string; hint?: string | undefined };

const KEPT = 7;

/** The places that a member visited last, the newest first; at most seven. */
export function recentPlaces(memberId: string): Place[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(RECENT_PREFIX + memberId) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isPlace).slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

/** Remembers a place as the newest. Where storage is refused, nothing is remembered. */
export function remember(memberId: string, place: Place): void {
  const others = recentPlaces(memberId).filter(({ href }) => href !== place.href);
  try {
    localStorage.setItem(RECENT_PREFIX + memberId, JSON.stringify([place, ...others].slice(0, KEPT)));
  } catch {}
}

function isPlace(kept: unknown): kept is Place {
  const { href, label, hint } = (kept ?? {}) as Place;
  return (
    typeof href === "string" &&
    href.startsWith("/") &&
    !href.startsWith("//") &&
    typeof label === "string" &&
    (hint === undefined || typeof hint === "string")
  );
}
