// Was anything written, and where? A trigger on every table notes each row that changes; what is rolled back is not noted.
import type { Rewinding } from "./rewinding";

/** Tables that a refused call may write: tries are counted whether they succeed or not. */
const COUNTERS = ["rate_limit"];

export type Written = { said: string; team: string | null; project: string | null };

/** Lays the triggers on every table of the database, whatever it is called; answers their names. */
export async function layJournal({ sql }: Rewinding): Promise<string[]> {
  await sql("CREATE TABLE matrix_journal (no bigserial, said text, team text, project text)");
  await sql(`CREATE FUNCTION matrix_note() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE changed jsonb := to_jsonb(coalesce(NEW, OLD));
    BEGIN
      INSERT INTO matrix_journal (said, team, project) VALUES (TG_OP || ' ' || TG_TABLE_NAME, changed->>'team_id',
        CASE TG_TABLE_NAME WHEN 'project' THEN changed->>'id' ELSE changed->>'project_id' END);
      RETURN NULL;
    END $$`);
  const rows = await sql(
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'matrix_journal'",
  );
  const tables = rows.map(({ tablename }) => String(tablename)).filter((table) => !COUNTERS.includes(table));
  for (const table of tables)
    await sql(
      `CREATE TRIGGER matrix_note AFTER INSERT OR UPDATE OR DELETE ON "${table}" FOR EACH ROW EXECUTE FUNCTION matrix_note()`,
    );
  return tables;
}

/** What was written since `from`: “UPDATE project”, and of which team and project the row is. */
export async function writtenSince({ sql }: Rewinding, from: number): Promise<Written[]> {
  return (await sql("SELECT DISTINCT said, team, project FROM matrix_journal WHERE no > $1", [from])) as Written[];
}

/** “INSERT trail_leaf, UPDATE project” */
export function listed(written: readonly Written[]): string {
  return [...new Set(written.map(({ said }) => said))].sort().join(", ");
}

/** The place in the journal where we stand. */
export async function journalEnd({ sql }: Rewinding): Promise<number> {
  const [row] = await sql("SELECT coalesce(max(no), 0)::int AS no FROM matrix_journal");
  return Number(row?.no ?? 0);
}
