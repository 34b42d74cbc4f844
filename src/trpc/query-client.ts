// How long is an answer fresh, and what crosses from server to browser?
import { defaultShouldDehydrateQuery, QueryClient } from "@tanstack/react-query";

/** A query client of its own for each request on the server, where nothing is lost on the way, and one for the browser's life. */
export function makeQueryClient(where: "server" | "browser"): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 20_000,
        retry: where === "browser" && ((failures, error) => failures < (isLost(error) ? 5 : 2) && !isRefusal(error)),
      },
      dehydrate: {
        shouldDehydrateQuery: (query) => defaultShouldDehydrateQuery(query) || query.state.status === "pending",
      },
    },
  });
}

/** Whether the server said no on purpose: asking again changes nothing. */
function isRefusal(error: unknown): boolean {
  const status = (error as { data?: { httpStatus?: number } }).data?.httpStatus;
  return status !== undefined && status < 500;
}

/** Whether no answer came, or the server couldn't give one just now. */
function isLost(error: unknown): boolean {
  const status = (error as { data?: { httpStatus?: number } }).data?.httpStatus;
  return status === undefined || status === 503;
}
