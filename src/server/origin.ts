// Does a write come from a page of ours?
import { instance } from "./instance";

/**
 * Whether a write's headers say so: JSON, which no form sends; a browser that names the site it comes from names ours, and
 * one that only names the origin likewise. Programs name neither.
 */
export function isFromOurPage(
  header: (name: "content-type" | "sec-fetch-site" | "origin" | "host") => string | null,
): boolean {
  if (header("content-type")?.split(";")[0]?.trim().toLowerCase() !== "application/json") return false;
  const site = header("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = header("origin");
  return origin === null || origin === new URL(instance().address).origin || hostOf(origin) === header("host");
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
