// May what broke be written into a log? Prisma repeats the values of a query that it can't carry out: a ballot may be among them.

/**
 * Takes out of an error, and out of what caused it, what a query was given; what broke and where stays. The error is changed
 * in place: frameworks print it too.
 */
export function withoutValues(error: unknown, depth = 0): void {
  if (!(error instanceof Error) || depth > 4) return;
  const { cause } = error;
  if (isOfDatabase(error) || isOfDatabase(cause)) {
    const message = plain(error.message);
    const trace = error.stack?.split("\n").filter((line) => /^\s+at /.test(line)) ?? [];
    error.message = message;
    error.stack = [`${error.name}: ${message}`, ...trace].join("\n");
    if ("meta" in error) error.meta = undefined;
  }
  withoutValues(cause, depth + 1);
}

function isOfDatabase(error: unknown): boolean {
  return error instanceof Error && /^(PrismaClient|DriverAdapterError)/.test(error.name);
}

/** The first and the last line: which call, and what was wrong with it. Between them stand its arguments. */
function plain(message: string): string {
  const lines = message.split("\n").filter((line) => line.trim() !== "");
  const [first = "", last = ""] = [lines[0], lines.at(-1)];
  const said = first === last ? first : `${first.trim()} ${last.trim()}`;
  // PostgreSQL quotes the value that it couldn't read.
  return /\b22[0-9A-Z]{3}\b/.test(said) ? said.replace(/Message: .*/, "Message: left out, it quotes a value.") : said;
}
