// How does the account page speak with next-auth?

/** Writes to next-auth and goes where it leads; answers a sentence when it was refused. */
export async function throughDoor(path: string, callbackUrl: string): Promise<string | null> {
  try {
    const { csrfToken } = (await (await fetch("/api/auth/csrf")).json()) as { csrfToken: string };
    const response = await fetch(`/api/auth/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ csrfToken, callbackUrl, json: "true" }),
    });
    const { to, error } = (await response.json()) as { to?: string; error?: string };
    if (!to) return error ?? "That didn't work. Try again.";
    window.location.assign(to);
    return null;
  } catch {
    return "The server can't be reached. Check the connection and try again.";
  }
}
