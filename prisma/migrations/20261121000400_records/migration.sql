-- Sign-offs name what they signed. The library searches, filters and lists sealed records at the same cost however many there are.
ALTER TABLE "sign_off" ADD COLUMN "hash" TEXT NOT NULL DEFAULT '';

ALTER TABLE "decision"
  ADD COLUMN "choice" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "review_on" DATE,
  ADD COLUMN "superseded_at" TIMESTAMPTZ(6),
  ADD COLUMN "search" tsvector GENERATED ALWAYS AS (to_tsvector('simple', "search_text")) STORED;

DROP INDEX "decision_search_idx";
CREATE INDEX "decision_search_idx" ON "decision" USING gin ("search");
CREATE INDEX "decision_choice_idx" ON "decision" ("team_id", "choice", "sealed_at" DESC, "id" DESC) WHERE "sealed_at" IS NOT NULL;
CREATE INDEX "decision_review_idx" ON "decision" ("team_id", "review_on", "id") WHERE "sealed_at" IS NOT NULL AND "superseded_at" IS NULL AND "review_on" IS NOT NULL;
CREATE INDEX "decision_superseded_idx" ON "decision" ("team_id", "sealed_at" DESC, "id" DESC) WHERE "superseded_at" IS NOT NULL;
CREATE INDEX "project_supersedes_idx" ON "project" ("team_id", "supersedes_id") WHERE "supersedes_id" IS NOT NULL;

-- A sealed decision is fixed, but for the day of its next look and for being superseded, once. It goes only with its project.
CREATE OR REPLACE FUNCTION decision_stays_sealed() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  v_open text[] := ARRAY['review_on', 'superseded_at', 'updated_at', 'search'];
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.sealed_at IS NOT NULL AND EXISTS (SELECT 1 FROM project WHERE id = OLD.project_id) THEN
      RAISE EXCEPTION 'a sealed decision is fixed' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD.sealed_at IS NOT NULL AND (
    to_jsonb(NEW) - v_open IS DISTINCT FROM to_jsonb(OLD) - v_open
    OR (OLD.superseded_at IS NOT NULL AND NEW.superseded_at IS DISTINCT FROM OLD.superseded_at)
  ) THEN
    RAISE EXCEPTION 'a sealed decision is fixed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decision_is_kept_by_its_seal BEFORE DELETE ON decision FOR EACH ROW EXECUTE FUNCTION decision_stays_sealed();

-- So is what was said and signed about it.
CREATE FUNCTION decision_words_stay_sealed() RETURNS trigger
LANGUAGE plpgsql AS $$ BEGIN
  IF EXISTS (SELECT 1 FROM decision WHERE id = coalesce(NEW.decision_id, OLD.decision_id) AND sealed_at IS NOT NULL) THEN
    RAISE EXCEPTION 'a sealed decision is fixed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER dissent_is_fixed_by_the_seal BEFORE INSERT OR UPDATE OR DELETE ON dissent FOR EACH ROW EXECUTE FUNCTION decision_words_stay_sealed();
CREATE TRIGGER sign_off_is_fixed_by_the_seal BEFORE INSERT OR UPDATE OR DELETE ON sign_off FOR EACH ROW EXECUTE FUNCTION decision_words_stay_sealed();
