// One project's part of the trail as a file to keep and to verify.
import { projectTrail } from "@/server/trail-download";

type Params = { params: Promise<{ team: string; project: string }> };

/** Answers the file to who takes part. `?since=SIZE` adds the proof that the team's log only grew since that size. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  return projectTrail(request, await params);
}
