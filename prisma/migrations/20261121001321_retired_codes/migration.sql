-- Codes of meetings that were changed for others: whoever types one is told so.
CREATE TABLE "retired_code" (
    "code" TEXT NOT NULL,
    "team_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "retired_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "retired_code_pkey" PRIMARY KEY ("session_id", "code")
);

CREATE INDEX "retired_code_code_idx" ON "retired_code"("code");

ALTER TABLE "retired_code" ADD CONSTRAINT "retired_code_team_id_session_id_fkey" FOREIGN KEY ("team_id", "session_id") REFERENCES "live_session"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Kept by the database, whoever changes a code.
CREATE FUNCTION retire_code() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO retired_code (code, team_id, session_id) VALUES (OLD.code, OLD.team_id, OLD.id)
  ON CONFLICT (session_id, code) DO UPDATE SET retired_at = excluded.retired_at;
  RETURN NULL;
END $$;

CREATE TRIGGER "live_session_retire_code" AFTER UPDATE OF "code" ON "live_session"
FOR EACH ROW WHEN (OLD."code" IS NOT NULL AND OLD."code" IS DISTINCT FROM NEW."code") EXECUTE FUNCTION retire_code();

-- Also those that have ended are found by their code.
CREATE INDEX "live_session_code_idx" ON "live_session"("code");
