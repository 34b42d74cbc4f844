// What takes a team's decisions out of the house, for those who keep the server: its sealed records as files, and its trail?
import { type FormatId, formats } from "@/domain/record/formats";
import { connection } from "./db";
import { exportOf } from "./record/exports";
import { projectStores } from "./store";
import { trailBundle } from "./trail/bundle";

/** One record as a file: named and numbered by the convention of decision records. */
export interface RecordFile {
  name: string;
  text: string;
}

/** The formats that records can be written in. */
export const exportFormats = Object.keys(formats) as FormatId[];

/** The lines of a team's whole trail, each with its newline; undefined where no team has that slug. */
export async function teamTrailLines(slug: string): Promise<AsyncGenerator<string> | undefined> {
  const { prisma } = connection();
  const team = await prisma.team.findFirst({ where: { slug, deletedAt: null }, select: { id: true } });
  return team ? trailBundle(prisma, { teamId: team.id, projectId: null, since: null }) : undefined;
}

/** The files of a team's sealed records, in the order of their numbers; undefined where no team has that slug. */
export async function teamExport(slug: string, format: FormatId): Promise<RecordFile[] | undefined> {
  const { prisma } = connection();
  const team = await prisma.team.findFirst({ where: { slug, deletedAt: null } });
  if (!team) return undefined;
  const decisions = await prisma.decision.findMany({
    where: { teamId: team.id, sealedAt: { not: null }, project: { deletedAt: null } },
    select: { project: { select: { id: true, number: true, facilitatorId: true } } },
    orderBy: { number: "asc" },
  });
  const files: RecordFile[] = [];
  for (const { project } of decisions) {
    const store = projectStores(prisma, { teamId: team.id, projectId: project.id, memberId: project.facilitatorId });
    const file = await exportOf(store, { team: slug, project: project.number }, format, { seesAll: true });
    if (file) files.push({ name: file.name, text: file.text });
  }
  return files;
}
