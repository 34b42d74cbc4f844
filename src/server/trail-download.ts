// How does a trail get out of the house as a file?
import { z } from "zod";
import { findProjectSeat, findTeamSeat } from "./access";
import { connection } from "./db";
import { answered, SAFE, tokenIn } from "./download";
import { inProject, inTeam } from "./inputs";
import { permit } from "./permit";
import { projectStores, teamStores } from "./store";
import { bundleName } from "./trail/bundle";

const digits = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);
const since = digits.optional();
const teamAsked = z.strictObject({ ...inTeam, since });
const projectAsked = z.strictObject({ ...inProject, project: digits.pipe(inProject.project), since });

/** A team's whole trail, for who may read it; else the API's own status and a sentence. */
export async function teamTrail(request: Request, place: { team: string }): Promise<Response> {
  return answered(async () => {
    const { team, since = null } = teamAsked.parse({ ...place, ...queryOf(request) });
    const db = connection().prisma;
    const actor = await findTeamSeat(db, tokenIn(request), team);
    permit(actor, "trail.export-team");
    return file(bundleName(team, null), teamStores(db, actor).teamTrail.bundle(since));
  });
}

/** One project's part of the trail, likewise. */
export async function projectTrail(request: Request, place: { team: string; project: string }): Promise<Response> {
  return answered(async () => {
    const { team, project, since = null } = projectAsked.parse({ ...place, ...queryOf(request) });
    const db = connection().prisma;
    const actor = await findProjectSeat(db, tokenIn(request), team, project);
    permit(actor, "trail.read-project");
    return file(bundleName(team, project), projectStores(db, actor).trail.bundle(since));
  });
}

/** Lines as they are read: however long a trail is, little of it is held at once. */
function file(name: string, lines: AsyncGenerator<string>): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      let text = "";
      while (text.length < CHUNK) {
        const { done, value } = await lines.next();
        if (done) break;
        text += value;
      }
      if (text === "") return controller.close();
      controller.enqueue(encoder.encode(text));
    },
    cancel: async () => void (await lines.return(undefined)),
  });
  const type = { "content-type": "application/jsonl; charset=utf-8" };
  return new Response(body, {
    headers: { ...SAFE, ...type, "content-disposition": `attachment; filename="${name}"` },
  });
}

function queryOf({ url }: Request): Record<string, string> {
  return Object.fromEntries(new URL(url).searchParams);
}

const CHUNK = 65_536;
