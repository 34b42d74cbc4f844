-- How secret is a round: named; confidential (no names shown, changeable); anonymous (final, and nothing here joins ballot and voter).
ALTER TABLE "round" ADD COLUMN "secrecy" TEXT, ADD COLUMN "shows_voters" BOOLEAN NOT NULL DEFAULT true;
UPDATE "round" SET "secrecy" = CASE WHEN "named" THEN 'named' ELSE 'confidential' END;
ALTER TABLE "round" ALTER COLUMN "secrecy" SET NOT NULL, DROP COLUMN "named",
  ADD CONSTRAINT "round_secrecy_known" CHECK ("secrecy" IN ('named', 'confidential', 'anonymous'));

-- What stands for a voter in the round's log. Null in anonymous rounds, where `voted` says that there is a ballot somewhere.
ALTER TABLE "round_voter" ADD COLUMN "mark" UUID, ADD COLUMN "voted" BOOLEAN NOT NULL DEFAULT false;
UPDATE "round_voter" SET "mark" = gen_random_uuid();

ALTER TABLE "ballot" ADD COLUMN "mark" UUID NOT NULL DEFAULT gen_random_uuid(), ADD COLUMN "counted" BOOLEAN NOT NULL DEFAULT true,
  ADD COLUMN "salt" BYTEA, ADD COLUMN "reasons_salt" BYTEA, ALTER COLUMN "id" SET DEFAULT gen_random_uuid(),
  ALTER COLUMN "member_id" DROP NOT NULL, ALTER COLUMN "cast_at" DROP NOT NULL;
UPDATE "ballot" b SET "mark" = v."mark", "counted" = v."counted" FROM "round_voter" v WHERE v."round_id" = b."round_id" AND v."member_id" = b."member_id";
CREATE UNIQUE INDEX "ballot_round_id_mark_key" ON "ballot"("round_id", "mark");
-- A ballot without a person has no time either, by which one could be found.
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_without_person_has_no_time" CHECK (("member_id" IS NULL) = ("cast_at" IS NULL));

CREATE OR REPLACE FUNCTION ballot_keeps_its_owner() RETURNS trigger
LANGUAGE plpgsql AS $$ BEGIN
  IF NEW.member_id IS DISTINCT FROM OLD.member_id OR NEW.round_id <> OLD.round_id OR NEW.mark <> OLD.mark THEN
    RAISE EXCEPTION 'a ballot keeps its owner, its round and its mark' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

-- What stands for a person in a project's log of scores, whose id is the project's.
CREATE TABLE "scorer" (
  "team_id" UUID NOT NULL,
  "project_id" UUID NOT NULL,
  "member_id" UUID NOT NULL,
  "mark" UUID NOT NULL DEFAULT gen_random_uuid(),
  CONSTRAINT "scorer_pkey" PRIMARY KEY ("project_id", "member_id")
);
ALTER TABLE "scorer" ADD CONSTRAINT "scorer_team_id_project_id_fkey" FOREIGN KEY ("team_id", "project_id") REFERENCES "project"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "scorer" ADD CONSTRAINT "scorer_team_id_member_id_fkey" FOREIGN KEY ("team_id", "member_id") REFERENCES "member"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Both are fixed when a score is given: whether it counts, and whether its giver's name may stand beside it.
ALTER TABLE "score" ADD COLUMN "counted" BOOLEAN NOT NULL DEFAULT true, ADD COLUMN "named" BOOLEAN NOT NULL DEFAULT true;
UPDATE "score" s SET "counted" = m."role" IN ('member', 'facilitator', 'admin', 'owner'), "named" = p."named"
  FROM "member" m, "project" p WHERE m."id" = s."member_id" AND p."id" = s."project_id";

-- Opens a log if there is none.
CREATE FUNCTION trail_open_once(p_log uuid, p_team uuid) RETURNS void
LANGUAGE sql
AS $$ INSERT INTO trail_log (id, team_id, root, frontier) VALUES (p_log, p_team, sha256(''::bytea), '{}') ON CONFLICT (id) DO NOTHING $$;
INSERT INTO "scorer" ("team_id", "project_id", "member_id") SELECT DISTINCT "team_id", "project_id", "member_id" FROM "score";
SELECT trail_open_once(p, t) FROM (SELECT DISTINCT "project_id" AS p, "team_id" AS t FROM "scorer") s;
