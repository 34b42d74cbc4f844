-- Lists of projects cost the same however many there are: an index for each order and filter.
CREATE INDEX "project_team_id_phase_changed_at_id_idx" ON "project"("team_id", "phase", "changed_at" DESC, "id" DESC);
CREATE INDEX "project_team_id_facilitator_id_changed_at_id_idx" ON "project"("team_id", "facilitator_id", "changed_at" DESC, "id" DESC);
CREATE INDEX "project_by_name" ON "project"("team_id", lower("title"), "id");
CREATE INDEX "project_archived" ON "project"("team_id", "changed_at" DESC, "id" DESC) WHERE "archived_at" IS NOT NULL;
CREATE INDEX "project_deleted" ON "project"("team_id", "changed_at" DESC, "id" DESC) WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "round_pending" ON "round"("team_id") WHERE "state" IN ('open', 'closed');
CREATE INDEX "decision_reassess" ON "decision"("team_id", "reassess_on") WHERE "sealed_at" IS NOT NULL;

-- The words of a title and a question stand apart from the project: its row changes with each event, they hardly ever.
CREATE TABLE "project_words" (
    "project_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "project_words_pkey" PRIMARY KEY ("project_id")
);
CREATE INDEX "project_words_words_idx" ON "project_words" USING GIN ("words");
CREATE UNIQUE INDEX "project_words_team_id_project_id_key" ON "project_words"("team_id", "project_id");
ALTER TABLE "project_words" ADD CONSTRAINT "project_words_team_id_project_id_fkey" FOREIGN KEY ("team_id", "project_id") REFERENCES "project"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE FUNCTION project_words_keep() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO project_words (project_id, team_id, words)
    VALUES (NEW.id, NEW.team_id, to_tsvector('simple', NEW.title || ' ' || NEW.question))
    ON CONFLICT (project_id) DO UPDATE SET words = EXCLUDED.words;
  RETURN NULL;
END $$;

CREATE TRIGGER project_words_keep AFTER INSERT OR UPDATE OF title, question ON "project"
  FOR EACH ROW EXECUTE FUNCTION project_words_keep();

INSERT INTO project_words (project_id, team_id, words)
  SELECT id, team_id, to_tsvector('simple', title || ' ' || question) FROM project;
