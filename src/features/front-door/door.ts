// How does a screen sign someone in or out? Plain calls: these pages carry no API client.
import { isWorthAgain, pauseAfter } from "@/trpc/again";

/** Where to go now, or why not: a sentence, and the fields that it belongs to. */
export type Answer = { to: string } | { error: string; refusal?: string | undefined; fields?: Record<string, string> };

/** Writes to next-auth: `signin/email`, `callback/password`, `signout` …, with its token against forged requests. */
export async function ask(path: string, body: Record<string, string>): Promise<Answer> {
  return inWords(async () => {
    const { csrfToken } = (await (await fetch("/api/auth/csrf")).json()) as { csrfToken: string };
    return send(`/api/auth/${path}`, { ...body, csrfToken, json: "true" });
  });
}

/** Opens an account; answers where to go as if signing in had been asked for. */
export async function register(account: { name: string; email: string; password: string }, next: string) {
  return inWords(async () => {
    const { email, password } = account;
    const refused = (await call("account.register", account)).refused;
    return refused ?? ask("callback/password", { email, password, callbackUrl: next });
  });
}

/** Takes the seat that an invitation offers; answers the way to the team. */
export async function accept(token: string): Promise<Answer> {
  return inWords(async () => {
    const { refused, data } = await call<{ slug: string }>("team.accept", { token });
    return refused ?? { to: `/t/${data?.slug ?? ""}` };
  });
}

/** Comes to a session as a guest, with the account that is signed in; answers the way there. */
export async function comeAsGuest(code: string): Promise<Answer> {
  return inWords(async () => {
    const { refused, data } = await call<{ to: string }>("session.joinAsGuest", { code });
    return refused ?? { to: data?.to ?? "/" };
  });
}

/** Uses a sign-in link. `forget`: drops the password, to set a new one. */
export async function openByLink(link: { token: string; email: string; next: string; forget: boolean }) {
  return inWords(() => send("/api/auth/link", link));
}

type Failure = {
  message: string;
  data: { field: string | null; refusal: string | null; fields: { path: string; message: string }[] };
};

async function call<T>(procedure: string, input: object): Promise<{ data?: T; refused?: Answer }> {
  const response = await postUntilAnswered(`/api/trpc/${procedure}`, { ...input, requestId: crypto.randomUUID() });
  const body = (await response.json()) as { result?: { data: T }; error?: Failure };
  if (!body.error) return body.result ? { data: body.result.data } : {};
  const { message, data } = body.error;
  const beside = Object.fromEntries(data.fields.map((field) => [field.path, field.message]));
  if (data.field) beside[data.field] = message;
  return { refused: { error: message, refusal: data.refusal ?? undefined, fields: beside } };
}

async function send(path: string, body: object): Promise<Answer> {
  const response = await post(path, body);
  return (await response.json()) as Answer;
}

/** A change under one request id: sent again when its answer was lost, it is carried out once. */
async function postUntilAnswered(path: string, body: object): Promise<Response> {
  for (let attempts = 1; ; attempts++) {
    const response = await post(path, body).catch((error: unknown) => {
      if (!isWorthAgain(attempts, 0)) throw error;
    });
    if (response && !isWorthAgain(attempts, response.status)) return response;
    await new Promise((resolve) => setTimeout(resolve, pauseAfter(attempts)));
  }
}

function post(path: string, body: object): Promise<Response> {
  return fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
}

async function inWords(attempt: () => Promise<Answer>): Promise<Answer> {
  try {
    return await attempt();
  } catch {
    return { error: "The server can't be reached. Check the connection and try again." };
  }
}
