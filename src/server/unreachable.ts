// Does an error mean that the database could not do its work just now?
import { Prisma } from "@/generated/prisma/client";

// Prisma: no server, no answer in time, connection closed, no free connection, no transaction begun or kept in time.
const prismaCodes = new Set(["P1001", "P1002", "P1008", "P1011", "P1017", "P2024", "P2028", "P2037"]);

// PostgreSQL and the system: connection lost, out of connections, disk or memory, cancelled for time, shutting down or starting, I/O.
const driverCodes =
  /^(08...|53...|57014|57P0[1-5]|58030|25006|E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|HOSTUNREACH|NOTFOUND))$/;

const driverWords =
  /Connection terminated|timeout exceeded when trying to connect|connection error and is not queryable|Client was closed/;

/** Whether asking again later makes sense: the database is gone, still, starting, stopping, or out of room. */
export function isUnreachable(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 4) return false;
  if (error instanceof Prisma.PrismaClientInitializationError) return true;
  if (
    "code" in error &&
    typeof error.code === "string" &&
    (prismaCodes.has(error.code) || driverCodes.test(error.code))
  )
    return true;
  const { meta, cause } = error as { meta?: { code?: unknown; driverAdapterError?: unknown }; cause?: unknown };
  if (typeof meta?.code === "string" && driverCodes.test(meta.code)) return true;
  return (
    driverWords.test(error.message) ||
    isUnreachable(meta?.driverAdapterError, depth + 1) ||
    isUnreachable(cause, depth + 1) ||
    isCause(cause)
  );
}

// An error of the driver adapter tells its kind in a plain object.
function isCause(cause: unknown): boolean {
  const { kind, code, originalCode } = (cause ?? {}) as { kind?: string; code?: string; originalCode?: string };
  const kinds = ["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"];
  return (
    kinds.includes(kind ?? "") || [code, originalCode].some((each) => each !== undefined && driverCodes.test(each))
  );
}
