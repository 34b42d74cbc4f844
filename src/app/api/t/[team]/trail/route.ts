// A team's whole trail as a file to keep and to verify.
import { teamTrail } from "@/server/trail-download";

type Params = { params: Promise<{ team: string }> };

/** Answers the file to admins and owners. `?since=SIZE` adds the proof that the log only grew since that size. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  return teamTrail(request, await params);
}
