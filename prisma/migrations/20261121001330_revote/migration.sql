-- The one of its criteria that a round asks about again.
ALTER TABLE "round" ADD COLUMN "about_id" UUID,
  ADD CONSTRAINT "round_is_about_its_own" CHECK ("about_id" IS NULL OR "about_id" = ANY ("criterion_ids"));
