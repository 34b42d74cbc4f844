// Which cookie signs this person in? For looking at screens: npx tsx src/testing/dev-session.ts ana@example.org "Ana Kim"
import { SESSION_COOKIE } from "@/server/context";
import { connection, disconnect } from "@/server/db";
import { account, openSession } from "./cast";

const [email = "ana@example.org", name = "Ana Kim"] = process.argv.slice(2);
const known = await connection().prisma.user.findUnique({ where: { email } });
const token = known ? await openSession(known.id) : (await account(name, email)).token;
console.log(`${SESSION_COOKIE}=${token}`);
await disconnect();
