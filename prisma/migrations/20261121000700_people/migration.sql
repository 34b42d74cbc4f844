-- When a session's person last showed who they are: some acts ask for it again.
ALTER TABLE "session" ADD COLUMN "confirmed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP;
UPDATE "session" SET "confirmed_at" = "created_at";

-- What stands behind the commitments of a sealed record: names, dissents, reasons of sign-offs. Deleting a row erases its value for ever.
CREATE TABLE "record_opening" (
    "team_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "place" TEXT NOT NULL,
    "member_id" UUID NOT NULL,
    "salt" BYTEA NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "record_opening_pkey" PRIMARY KEY ("decision_id","place")
);
CREATE INDEX "record_opening_member_id_idx" ON "record_opening"("member_id");
ALTER TABLE "record_opening" ADD CONSTRAINT "record_opening_team_id_decision_id_fkey" FOREIGN KEY ("team_id", "decision_id") REFERENCES "decision"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "record_opening" ADD CONSTRAINT "record_opening_team_id_member_id_fkey" FOREIGN KEY ("team_id", "member_id") REFERENCES "member"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An opening is erased or kept, never changed, and none is added after the seal.
CREATE FUNCTION record_opening_stays() RETURNS trigger
LANGUAGE plpgsql AS $$ BEGIN
  IF TG_OP <> 'INSERT' OR EXISTS (SELECT 1 FROM decision WHERE id = NEW.decision_id AND sealed_at IS NOT NULL) THEN
    RAISE EXCEPTION 'a sealed decision is fixed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER record_opening_is_fixed BEFORE INSERT OR UPDATE ON record_opening FOR EACH ROW EXECUTE FUNCTION record_opening_stays();
CREATE TRIGGER record_opening_is_never_cut BEFORE TRUNCATE ON record_opening FOR EACH STATEMENT EXECUTE FUNCTION record_opening_stays();

-- What was said and signed about a sealed decision stays, but that its words may be erased.
CREATE OR REPLACE FUNCTION decision_words_stay_sealed() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  v_words text[] := ARRAY['body', 'reason'];
BEGIN
  IF EXISTS (SELECT 1 FROM decision WHERE id = coalesce(NEW.decision_id, OLD.decision_id) AND sealed_at IS NOT NULL) THEN
    IF TG_OP = 'UPDATE' THEN
      IF to_jsonb(NEW) - v_words IS NOT DISTINCT FROM to_jsonb(OLD) - v_words
        AND coalesce(to_jsonb(NEW) ->> 'body', to_jsonb(NEW) ->> 'reason') = '' THEN
        RETURN NEW;
      END IF;
    END IF;
    RAISE EXCEPTION 'a sealed decision is fixed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
