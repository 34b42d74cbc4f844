// What do the stories run against? The product as it is started, on a database that is emptied first, with a mail server and an issuer beside it.
import path from "node:path";
import { emptyDatabase, openEmbedded } from "../src/server/postgres/embedded";
import { openIssuer } from "./issuer";
import { openMailbox } from "./mailbox";

const dataDir = path.resolve(".data/e2e");
const { url, close } = await openEmbedded(dataDir);
await emptyDatabase(url);
await close();

delete process.env.DATABASE_URL;
Object.assign(process.env, {
  DATA_DIR: dataDir,
  NEXTAUTH_URL: `http://localhost:${process.env.PORT}`,
  SMTP_URL: await openMailbox(path.join(dataDir, "mail")),
  MAIL_FROM: "Steelyard <steelyard@example.org>",
  ...(await openIssuer()),
});
process.argv.push("--quick");
await import("../src/cli/start");
