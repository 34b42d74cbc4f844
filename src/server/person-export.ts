// What does the house know of one person? All of it, as files to take along.
import { strToU8, zipSync } from "fflate";
import { findAccount } from "./access";
import { connection, type Db } from "./db";
import { answered, SAFE, tokenIn } from "./download";
import { ownRows } from "./person-rows";
import { countTry } from "./rate-limit";
import { projectStores } from "./store";
import { ownReceipt } from "./weighting/polling";

const ABOUT = `What Steelyard knows of you, as of the day in the file's name.

account.json      your name, address, ways to sign in, and where you are signed in
TEAM/mine.json    what you wrote and gave in that team: notes, ballots, scores, sign-offs, dissents, drafts,
                  and which entries of its trail are yours. Projects are named by their number in the team.
TEAM/receipts/    the signed receipt of each of your ballots. Check one with: npm run -s verify -- FILE

Ballots in anonymous rounds aren't here: nobody knows which are yours. Their receipts are on the device that cast them.
`;

type Seat = {
  teamId: string;
  memberId: string;
  slug: string;
  team: string;
  role: string;
  joinedAt: Date;
  leftAt: Date | null;
};

/** Everything that is the caller's own, in every team, as a zip; else a sentence. Twenty times an hour at most. */
export async function ownData(request: Request): Promise<Response> {
  return answered(async () => {
    const db = connection().prisma;
    const { userId, now } = await findAccount(db, tokenIn(request));
    await countTry("export-account", userId);
    const files = await personFiles(db, userId, now);
    const zip = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
      mtime: now,
    });
    const name = `steelyard-my-data-${now.toISOString().slice(0, 10)}.zip`;
    return new Response(new Uint8Array(zip), {
      headers: { ...SAFE, "content-type": "application/zip", "content-disposition": `attachment; filename="${name}"` },
    });
  });
}

/** The files by their names. */
export async function personFiles(db: Db, userId: string, now: Date): Promise<Record<string, string>> {
  const seats = await db.$queryRaw<Seat[]>`
    SELECT t.id AS "teamId", m.id AS "memberId", t.slug, t.name AS team, m.role, m.joined_at AS "joinedAt", m.left_at AS "leftAt"
    FROM member m JOIN team t ON t.id = m.team_id WHERE m.user_id = ${userId}::uuid ORDER BY m.joined_at`;
  const files: Record<string, string> = {
    "about-these-files.txt": ABOUT,
    "account.json": json({
      format: "steelyard-account/1",
      exportedAt: now,
      ...(await accountOf(db, userId)),
      teams: seats.map(shown),
    }),
  };
  for (const seat of seats) {
    const mine: Record<string, unknown> = {};
    for (const [name, query] of Object.entries(ownRows(seat))) mine[name] = await db.$queryRaw(query);
    files[`${seat.slug}/mine.json`] = json({ team: seat.team, ...mine });
    for (const { name, text } of await receipts(db, seat)) files[`${seat.slug}/receipts/${name}`] = text;
  }
  return files;
}

async function accountOf(db: Db, userId: string) {
  const { name, email, emailVerified, letters, passwordHash, createdAt, accounts, sessions } =
    await db.user.findUniqueOrThrow({
      where: { id: userId },
      include: {
        accounts: { select: { provider: true, providerAccountId: true } },
        sessions: { select: { device: true, createdAt: true, expires: true }, orderBy: { createdAt: "asc" } },
      },
    });
  return {
    name,
    email,
    addressProvedAt: emailVerified,
    wantsReminders: letters,
    hasPassword: passwordHash !== null,
    createdAt,
    accounts,
    sessions,
  };
}

async function receipts(db: Db, { teamId, memberId, slug }: Seat): Promise<{ name: string; text: string }[]> {
  const ballots = await db.ballot.findMany({
    where: { teamId, memberId },
    select: { roundId: true, round: { select: { number: true, project: { select: { id: true, number: true } } } } },
  });
  const files: { name: string; text: string }[] = [];
  for (const { roundId, round } of ballots) {
    const { id: projectId, number: projectNumber } = round.project;
    const stores = projectStores(db, { teamId, memberId, projectId });
    const receipt = await ownReceipt(stores, { teamSlug: slug, projectNumber }, roundId);
    if (receipt) files.push({ name: `project-${projectNumber}-round-${round.number}.json`, text: json(receipt) });
  }
  return files;
}

function shown({ slug, team, role, joinedAt, leftAt }: Seat) {
  return { address: slug, name: team, role, joinedAt, leftAt };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
