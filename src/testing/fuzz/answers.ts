// Is this an answer that a stranger may get? No failure within, no hang, nothing of what we are built of.

/** Words of the database, of the framework and of our own files, which no refusal says. */
const INTERNALS =
  /prisma|postgres|\bpg_|SQLSTATE|violates|relation "|invalid input syntax|node_modules|[.]tsx?:\d|\bat \w+ \(|ZodError|TRPCError|TypeError|RangeError|SyntaxError|Cannot read|is not a function|is not iterable|undefined is not|Unexpected token|JSON[.]parse|ECONN|"stack":/i;

export type Given = { status: number; body: string; ms: number };

/** What is wrong with an answer, in words; `sent` is what it may echo. */
export function wrongWith({ status, body, ms }: Given): string[] {
  const internal = status === 200 ? null : INTERNALS.exec(body);
  return [
    ...(status >= 500 ? [`${status}`] : []),
    ...(ms > 5_000 ? [`took ${Math.round(ms)} ms`] : []),
    ...(internal ? [`says “${internal[0]}”: ${body.slice(0, 300)}`] : []),
  ];
}

/** Sends one request; a hang of ten seconds is an answer too. */
export async function send(url: string, init: RequestInit = {}): Promise<Given> {
  const from = performance.now();
  try {
    const response = await fetch(url, { ...init, redirect: "manual", signal: AbortSignal.timeout(10_000) });
    return { status: response.status, body: await response.text(), ms: performance.now() - from };
  } catch (error) {
    return { status: 599, body: `no answer: ${error}`, ms: performance.now() - from };
  }
}
