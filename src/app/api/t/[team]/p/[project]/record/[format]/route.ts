// A sealed record as a file to keep.
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { createContext } from "@/server/context";
import { appRouter } from "@/server/router";
import { createCallerFactory } from "@/server/trpc";

type Params = { params: Promise<{ team: string; project: string; format: string }> };

/** Answers the file to those who may read the record; else the API's own status and sentence. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { team, project, format } = await params;
  const caller = createCallerFactory(appRouter)(createContext(request.headers, "download"));
  try {
    const file = await caller.record.export({ team, project: Number(project), format: format as "madr" });
    if (!file) return said("This decision isn't sealed yet.", 409);
    return new Response(file.text, {
      headers: {
        ...SAFE,
        "content-type": `${file.mediaType}; charset=utf-8`,
        "content-disposition": `attachment; filename="${file.name}"`,
      },
    });
  } catch (error) {
    if (error instanceof TRPCError && error.code !== "INTERNAL_SERVER_ERROR")
      return said("There is nothing here, or it isn't yours to see.", getHTTPStatusCodeFromError(error));
    throw error;
  }
}

function said(text: string, status: number): Response {
  return new Response(`${text}\n`, { status, headers: { ...SAFE, "content-type": "text/plain; charset=utf-8" } });
}

const SAFE = { "cache-control": "private, no-store", "x-content-type-options": "nosniff" };
