// Everything that is someone's own, as files to take along.
import { ownData } from "@/server/person-export";

/** Answers the zip to whoever is signed in: theirs. */
export async function GET(request: Request): Promise<Response> {
  return ownData(request);
}
