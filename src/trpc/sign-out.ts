// How does someone leave this device?

/** Under keys that begin so, this device keeps where someone was last. */
export const RECENT_PREFIX = "steelyard.recent.";

/** Forgets where the person was on this device. */
export function forgetPlaces(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(RECENT_PREFIX)) localStorage.removeItem(key);
}

/** Ends the session and forgets where the person was; leads to the front door, or to that path. Answers a sentence when it was refused. */
export async function signOut(callbackUrl = "/"): Promise<string | null> {
  try {
    const { csrfToken } = (await (await fetch("/api/auth/csrf")).json()) as { csrfToken: string };
    const response = await fetch("/api/auth/signout", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ csrfToken, callbackUrl, json: "true" }),
    });
    const { to, error } = (await response.json()) as { to?: string; error?: string };
    if (!to) return error ?? "That didn’t work. Try again.";
    forgetPlaces();
    window.location.assign(to);
    return null;
  } catch {
    return "The server can’t be reached. Check the connection and try again.";
  }
}
