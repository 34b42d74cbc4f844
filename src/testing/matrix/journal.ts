// Was anything written? A trigger on every table notes each row that changes, and what is rolled back is not noted.
import type { Rewinding } from "./rewinding";

/** Tables that a refused call may write: tries are counted whether they succeed or not. */
const COUNTERS = ["rate_limit"];

/** Lays the triggers on every table of the database, whatever it is called; answers their names. */
export async function layJournal({ sql }: Rewinding): Promise<string[]> {
  await sql("CREATE TABLE matrix_journal (no bigserial, said text)");
  await sql(`CREATE FUNCTION matrix_note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO matrix_journal (said) VALUES (TG_OP || ' ' || TG_TABLE_NAME); RETURN NULL; END $$`);
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

/** What was written since `from`, as “UPDATE project”. */
export async function writtenSince({ sql }: Rewinding, from: number): Promise<string[]> {
  const rows = await sql("SELECT DISTINCT said FROM matrix_journal WHERE no > $1", [from]);
  return rows.map(({ said }) => String(said));
}

/** The place in the journal where we stand. */
export async function journalEnd({ sql }: Rewinding): Promise<number> {
  const [row] = await sql("SELECT coalesce(max(no), 0)::int AS no FROM matrix_journal");
  return Number(row?.no ?? 0);
}
