-- Guests of a session: whether a team lets them in, whether a round counts their ballots, and their way in from another device.
ALTER TABLE "team" ADD COLUMN "guests_join" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE "round" ADD COLUMN "guests_count" BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE "guest_link" (
    "token_hash" TEXT NOT NULL,
    "team_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "guest_link_pkey" PRIMARY KEY ("token_hash")
);

CREATE INDEX "guest_link_team_id_member_id_idx" ON "guest_link"("team_id", "member_id");

ALTER TABLE "guest_link" ADD CONSTRAINT "guest_link_team_id_member_id_fkey" FOREIGN KEY ("team_id", "member_id") REFERENCES "member"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
