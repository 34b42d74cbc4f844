// How does a letter leave the house once, though servers stop in the middle of it?
import { connection, Prisma } from "../db";
import { HAS_VOTED } from "../has-voted";
import { instance } from "../instance";
import type { LetterKind } from "../letter-kinds";
import { allVotedLetter, nudgeLetter, reminderLetter, roundClosedLetter, summaryLetter } from "../letters";
import { type Letter, sendLetter } from "../mail";
import { sessionSummary } from "../session-summary";
import { projectStores } from "../store";
import { IN_SESSION, IN_USE } from "./in-use";

/** Whoever claimed a letter and has not sent it after so long is taken to be dead, in seconds: longer than a mail server may take. */
const LEASE = 30;

/** A letter is on its way somewhere else: to be looked at again. */
export class OnItsWay extends Error {}

/**
 * Sends one letter. It is claimed before, and written down after: a server that stops between the two may have sent it, so that it
 * goes out again, with the same Message-ID, by which mail programs show it once. What is no longer true isn't sent. Throws where no
 * server took it (it waits on), and `OnItsWay` while another process has it.
 */
export async function sendOne(id: string): Promise<void> {
  const { prisma } = connection();
  const claimed = await prisma.$executeRaw(Prisma.sql`
    UPDATE letter SET state = 'sending', claimed_at = clock_timestamp()
    WHERE id = ${id}::uuid AND (state = 'waiting' OR (state = 'sending' AND claimed_at < now() - make_interval(secs => ${LEASE}::int)))`);
  if (claimed === 0) {
    if (await prisma.letter.count({ where: { id, state: "sending" } }))
      throw new OnItsWay("Another process sends this letter.");
    return;
  }
  const told = await read(id);
  const letter = told && (told.session === null ? worded(told) : await summed(told));
  if (!told || !letter) return void (await settle(id, "dropped"));
  try {
    await sendLetter(told.email, letter, id);
  } catch (error) {
    await settle(id, "waiting");
    throw error;
  }
  await settle(id, "sent");
}

/** The letters that have waited or been under way for a minute: 1,000 at most. */
export async function unsent(): Promise<string[]> {
  const rows = await connection().prisma.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT id FROM letter WHERE state IN ('waiting', 'sending') AND made_at < now() - interval '1 minute' ORDER BY made_at LIMIT 1000`);
  return rows.map(({ id }) => id);
}

/** Gives up what could not be sent for three days, and forgets what is older than thirty. */
export async function clearLetters(): Promise<void> {
  const { prisma } = connection();
  await prisma.$executeRaw`
    UPDATE letter SET state = 'failed' WHERE state IN ('waiting', 'sending') AND made_at < now() - interval '3 days'`;
  await prisma.$executeRaw`
    DELETE FROM letter l WHERE made_at < now() - interval '30 days'
      AND NOT EXISTS (SELECT 1 FROM round r WHERE r.id = l.round_id AND r.state = 'open')`;
}

async function settle(id: string, state: "waiting" | "sent" | "dropped"): Promise<void> {
  await connection().prisma.$executeRaw(Prisma.sql`
    UPDATE letter SET state = ${state}, sent_at = CASE WHEN ${state} = 'sent' THEN clock_timestamp() END WHERE id = ${id}::uuid`);
}

type Told = {
  kind: LetterKind;
  email: string;
  team: string;
  slug: string;
  project: number;
  title: string;
  facilitator: string;
  isFacilitator: boolean;
  teamId: string;
  projectId: string;
  memberId: string;
  session: number | null;
  round: number | null;
  roundState: string | null;
  deadline: Date | null;
  takesBallots: boolean;
  isInSession: boolean;
  hasVoted: boolean;
  now: Date;
};

/** What a letter is about, as it stands now; null where there is nobody to tell it to, they take part no longer, or the project was put away. */
async function read(id: string): Promise<Told | null> {
  const [row] = await connection().prisma.$queryRaw<Told[]>(Prisma.sql`
    SELECT l.kind, h.email, t.name AS team, t.slug, p.number AS project, p.title, coalesce(f.name, 'The facilitator') AS facilitator,
      l.team_id AS "teamId", l.project_id AS "projectId", l.member_id AS "memberId", s.number AS session,
      p.facilitator_id = l.member_id AS "isFacilitator", r.number AS round, r.state AS "roundState", r.deadline,
      coalesce(r.state = 'open' AND (r.deadline IS NULL OR r.deadline > now()) AND p.phase = 'weighing', false) AS "takesBallots",
      ${IN_SESSION} AS "isInSession", coalesce(${HAS_VOTED}, true) AS "hasVoted", now() AS now
    FROM letter l
    JOIN member m ON m.id = l.member_id AND m.left_at IS NULL JOIN person h ON h.id = m.user_id AND h.email IS NOT NULL AND h.letters
    JOIN project p ON p.id = l.project_id JOIN team t ON t.id = p.team_id AND ${IN_USE}
      AND (NOT p.limited OR p.facilitator_id = m.id OR m.role IN ('admin', 'owner') OR EXISTS (
        SELECT 1 FROM project_participant pp WHERE pp.project_id = p.id AND pp.member_id = m.id))
    JOIN member fm ON fm.id = p.facilitator_id LEFT JOIN person f ON f.id = fm.user_id
    LEFT JOIN live_session s ON s.id = l.session_id AND s.state = 'ended'
    LEFT JOIN round r ON r.id = l.round_id LEFT JOIN round_voter v ON v.round_id = r.id AND v.member_id = l.member_id
    WHERE l.id = ${id}::uuid`);
  return row ?? null;
}

/** What a letter says; null where that is no longer true. */
function worded(told: Told): Letter | null {
  const path = `${told.slug}/p/${told.project}/weights`;
  const live = `live/${told.slug}/${told.project}`;
  const url = `${instance().address}/${told.isInSession ? live : `t/${path}`}`;
  const about = { ...told, round: told.round ?? 0, url };
  switch (told.kind) {
    case "reminder-day":
    case "reminder-hour":
      return told.takesBallots && !told.hasVoted ? reminderLetter(about, told.now) : null;
    case "nudge":
      return told.takesBallots && !told.hasVoted ? nudgeLetter(about, told.now) : null;
    case "all-voted":
      return told.roundState === "open" && told.isFacilitator ? allVotedLetter(about) : null;
    case "round-closed":
      return told.roundState === "closed" && told.isFacilitator ? roundClosedLetter(about) : null;
    case "summary":
      return null;
  }
}

/** What a meeting came to, as its page says it to that reader. */
async function summed({ teamId, projectId, memberId, session, ...told }: Told): Promise<Letter | null> {
  if (session === null) return null;
  const stores = projectStores(connection().prisma, { teamId, projectId, memberId });
  const summary = await sessionSummary(stores, { memberId }, session);
  const url = `${instance().address}/t/${told.slug}/p/${told.project}/sessions/${session}`;
  return summaryLetter({ team: told.team, title: told.title, url }, summary);
}
