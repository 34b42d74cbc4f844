// What is the least that saving a ballot can cost? Plain Node and pg: who calls, is the round open, the ballot, its leaf in the trail.
import { createHash, randomBytes } from "node:crypto";
import { createServer } from "node:http";
import pg from "pg";

const pool = new pg.Pool({ connectionString: String(process.env.DATABASE_URL), max: 20 });

const seat = `
  SELECT m.id AS member_id, m.team_id, now() AS now FROM session s
  JOIN person p ON p.id = s.user_id JOIN team t ON t.slug = $2 JOIN member m ON m.team_id = t.id AND m.user_id = p.id
  WHERE s.session_token = $1 AND s.expires > now()`;

const save = `
  WITH paper AS MATERIALIZED (SELECT id FROM round WHERE id = $1 AND team_id = $2 AND state = 'open' FOR SHARE),
  saved AS (
    INSERT INTO ballot (id, team_id, round_id, member_id, mark, kind, answers, reasons, cast_at)
    SELECT gen_random_uuid(), v.team_id, v.round_id, v.member_id, v.mark, 'vote', $4::jsonb, '{}', clock_timestamp()
    FROM paper JOIN round_voter v ON v.round_id = paper.id AND v.member_id = $3
    ON CONFLICT (round_id, member_id) DO UPDATE SET answers = excluded.answers, cast_at = excluded.cast_at
    RETURNING cast_at)
  SELECT cast_at, trail_append($1, $5::bytea, 'weighting.ballot-cast', NULL, NULL, ARRAY['ballot'], ARRAY[$6::bytea], ARRAY[$7]) FROM saved`;

const server = createServer((req, res) => {
  if (req.method === "GET") return void res.end("ok");
  let text = "";
  req.setEncoding("utf8");
  req.on("data", (chunk: string) => {
    text += chunk;
  });
  req.on("end", () => {
    castBallot(String(req.headers.cookie).split("=")[1] ?? "", JSON.parse(text)).then(
      (castAt) => res.end(JSON.stringify({ castAt })),
      (error) => res.writeHead(500).end(String(error)),
    );
  });
});
server.listen(Number(process.env.PORT), "127.0.0.1");
process.once("SIGTERM", () => process.exit(0));
process.once("disconnect", () => process.exit(0));

async function castBallot(
  token: string,
  { team, roundId, answers }: { team: string; roundId: string; answers: object },
) {
  const caller = await pool.query({ name: "seat", text: seat, values: [sha256(token, "hex"), team] });
  const { member_id: member, team_id: teamId } = caller.rows[0];
  const given = JSON.stringify(answers);
  const hidden = JSON.stringify({ voter: member, kind: "vote", answers });
  const salt = randomBytes(32);
  const commitment = createHash("sha256").update("ballot").update(salt).update(hidden).digest("base64");
  const body = Buffer.from(
    JSON.stringify({ a: "weighting.ballot-cast", d: { roundId, ballot: commitment }, o: `round/${roundId}` }),
  );
  const values = [roundId, teamId, member, given, body, salt, hidden];
  const { rows } = await pool.query({ name: "save", text: save, values });
  return rows[0].cast_at;
}

function sha256(text: string, encoding: "hex"): string {
  return createHash("sha256").update(text).digest(encoding);
}
