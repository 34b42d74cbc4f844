-- What people are told outside of the screens: each of them once. And whether they want such letters.
-- AlterTable
ALTER TABLE "person" ADD COLUMN     "letters" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "letter" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "team_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "round_id" UUID,
    "session_id" UUID,
    "kind" TEXT NOT NULL,
    "occasion" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimed_at" TIMESTAMPTZ(6),
    "sent_at" TIMESTAMPTZ(6),

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "letter_state_made_at_idx" ON "letter"("state", "made_at");

-- CreateIndex
CREATE UNIQUE INDEX "letter_member_id_occasion_key" ON "letter"("member_id", "occasion");

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_team_id_member_id_fkey" FOREIGN KEY ("team_id", "member_id") REFERENCES "member"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_team_id_project_id_fkey" FOREIGN KEY ("team_id", "project_id") REFERENCES "project"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_project_id_round_id_fkey" FOREIGN KEY ("project_id", "round_id") REFERENCES "round"("project_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_project_id_session_id_fkey" FOREIGN KEY ("project_id", "session_id") REFERENCES "live_session"("project_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;


