import { account } from "@/testing/cast";
import { connection, disconnect } from "@/server/db";
const ana = await account("Ana Kim", `ana${Date.now()}@example.org`);
const slug = `platform-${Date.now() % 100000}`;
await ana.api.team.create({ name: "Field platform", slug });
for (const [n, role] of [["Bo Meyer", "member"], ["Lena Rossi", "admin"], ["Tomasz Okafor", "observer"], ["Jun Nakamura-Featherstonehaugh", "facilitator"]] as const) {
  const a = await account(n, `${n.split(" ")[0]!.toLowerCase()}${Date.now()}@example.org`);
  const { token } = await ana.api.team.invite({ team: slug, role, email: null });
  await a.api.team.accept({ token: token! });
}
const open = await ana.api.team.invite({ team: slug, role: "member", email: null });
await ana.api.team.invite({ team: slug, role: "observer", email: null });
console.log(JSON.stringify({ slug, cookie: ana.token, invite: open.token }));
await disconnect();
