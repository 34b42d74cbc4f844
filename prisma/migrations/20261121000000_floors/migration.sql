-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "email_verified" TIMESTAMPTZ(6),
    "image" TEXT,
    "password_hash" TEXT,
    "is_visitor" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "provider_account_id" TEXT NOT NULL,
    "refresh_token" TEXT,
    "access_token" TEXT,
    "expires_at" INTEGER,
    "token_type" TEXT,
    "scope" TEXT,
    "id_token" TEXT,
    "session_state" TEXT,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "session_token" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "expires" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "device" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification_token" (
    "identifier" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires" TIMESTAMPTZ(6) NOT NULL
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "team" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "is_example" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "user_id" UUID,
    "role" TEXT NOT NULL,
    "joined_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "left_at" TIMESTAMPTZ(6),

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "email" TEXT,
    "token_hash" TEXT NOT NULL,
    "invited_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "accepted_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "team_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("team_id","member_id","key")
);

-- CreateTable
CREATE TABLE "project" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "context" TEXT NOT NULL DEFAULT '',
    "phase" TEXT NOT NULL DEFAULT 'framing',
    "limited" BOOLEAN NOT NULL DEFAULT false,
    "creator_id" UUID NOT NULL,
    "facilitator_id" UUID NOT NULL,
    "template_id" TEXT,
    "weight_method" TEXT NOT NULL DEFAULT 'points',
    "named" BOOLEAN NOT NULL DEFAULT true,
    "quorum" INTEGER,
    "deadline" TIMESTAMPTZ(6),
    "accepted_round_id" UUID,
    "accepted_statistic" TEXT,
    "supersedes_id" UUID,
    "criteria_locked_at" TIMESTAMPTZ(6),
    "scores_locked_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(6),
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_participant" (
    "team_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,

    CONSTRAINT "project_participant_pkey" PRIMARY KEY ("team_id","project_id","member_id")
);

-- CreateTable
CREATE TABLE "criterion" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "definition" TEXT NOT NULL DEFAULT '',
    "direction" TEXT NOT NULL,
    "scale" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "parked_reason" TEXT,
    "merged_into_id" UUID,
    "position" INTEGER NOT NULL,
    "color" INTEGER NOT NULL,
    "catalogue_id" TEXT,
    "weight_bp" INTEGER,
    "proposed_by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "criterion_support" (
    "team_id" UUID NOT NULL,
    "criterion_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,

    CONSTRAINT "criterion_support_pkey" PRIMARY KEY ("team_id","criterion_id","member_id")
);

-- CreateTable
CREATE TABLE "kept_apart" (
    "team_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "low_id" UUID NOT NULL,
    "high_id" UUID NOT NULL,

    CONSTRAINT "kept_apart_pkey" PRIMARY KEY ("project_id","low_id","high_id")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "criterion_id" UUID,
    "candidate_id" UUID,
    "round_id" UUID,
    "author_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_at" TIMESTAMPTZ(6),
    "deleted_at" TIMESTAMPTZ(6),
    "hidden_at" TIMESTAMPTZ(6),

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidate" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "stack_id" TEXT,
    "position" INTEGER NOT NULL,
    "proposed_by_id" UUID NOT NULL,
    "withdrawn_reason" TEXT,
    "withdrawn_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verdict" (
    "team_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "criterion_id" UUID NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "override_reason" TEXT,
    "given_by_id" UUID NOT NULL,
    "given_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verdict_pkey" PRIMARY KEY ("project_id","candidate_id","criterion_id")
);

-- CreateTable
CREATE TABLE "measurement" (
    "team_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "criterion_id" UUID NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "source" TEXT NOT NULL DEFAULT '',
    "entered_by_id" UUID NOT NULL,
    "entered_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "measurement_pkey" PRIMARY KEY ("project_id","candidate_id","criterion_id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "criterion_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "url" TEXT,
    "body" TEXT NOT NULL DEFAULT '',
    "claim_id" TEXT,
    "stance" TEXT NOT NULL,
    "strength" TEXT NOT NULL,
    "added_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "round" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "method" TEXT NOT NULL,
    "named" BOOLEAN NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "criterion_ids" UUID[],
    "deadline" TIMESTAMPTZ(6),
    "opened_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(6),
    "revealed_at" TIMESTAMPTZ(6),
    "void_reason" TEXT,

    CONSTRAINT "round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "round_voter" (
    "team_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "counted" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "round_voter_pkey" PRIMARY KEY ("round_id","member_id")
);

-- CreateTable
CREATE TABLE "ballot" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "reasons" JSONB NOT NULL DEFAULT '{}',
    "cast_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ballot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "score" (
    "team_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "criterion_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "value" INTEGER NOT NULL,
    "confidence" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "scored_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "score_pkey" PRIMARY KEY ("project_id","candidate_id","criterion_id","member_id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "candidate_id" UUID,
    "statement" TEXT NOT NULL DEFAULT '',
    "override_reason" TEXT NOT NULL DEFAULT '',
    "because" TEXT NOT NULL DEFAULT '',
    "consequences" JSONB NOT NULL DEFAULT '[]',
    "reassess_on" DATE,
    "reassess_when" TEXT NOT NULL DEFAULT '',
    "quorum" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "number" INTEGER,
    "sealed_at" TIMESTAMPTZ(6),
    "sealed_by_id" UUID,
    "sealed" BYTEA,
    "seal_hash" TEXT,
    "search_text" TEXT NOT NULL DEFAULT '',
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dissent" (
    "team_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "dissent_pkey" PRIMARY KEY ("decision_id","member_id")
);

-- CreateTable
CREATE TABLE "sign_off" (
    "team_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "stance" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_off_pkey" PRIMARY KEY ("decision_id","member_id")
);

-- CreateTable
CREATE TABLE "reassessment" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "learned" TEXT NOT NULL,
    "next_on" DATE,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reassessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trail_log" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "round_id" UUID,
    "size" BIGINT NOT NULL DEFAULT 0,
    "frontier" BYTEA[],
    "root" BYTEA NOT NULL,
    "last_at" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "trail_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trail_leaf" (
    "log_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "at" BIGINT NOT NULL,
    "body" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,
    "event" TEXT NOT NULL,
    "project_id" UUID,
    "member_id" UUID,

    CONSTRAINT "trail_leaf_pkey" PRIMARY KEY ("log_id","seq")
);

-- CreateTable
CREATE TABLE "trail_opening" (
    "log_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "label" TEXT NOT NULL,
    "salt" BYTEA NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "trail_opening_pkey" PRIMARY KEY ("log_id","seq","label")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_provider_account_id_key" ON "account"("provider", "provider_account_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_session_token_key" ON "session"("session_token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "verification_token_token_key" ON "verification_token"("token");

-- CreateIndex
CREATE UNIQUE INDEX "verification_token_identifier_token_key" ON "verification_token"("identifier", "token");

-- CreateIndex
CREATE UNIQUE INDEX "team_slug_key" ON "team"("slug");

-- CreateIndex
CREATE INDEX "member_user_id_idx" ON "member"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_team_id_user_id_key" ON "member"("team_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_team_id_id_key" ON "member"("team_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_team_id_created_at_idx" ON "invitation"("team_id", "created_at");

-- CreateIndex
CREATE INDEX "project_team_id_changed_at_id_idx" ON "project"("team_id", "changed_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "project_team_id_number_key" ON "project"("team_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "project_team_id_id_key" ON "project"("team_id", "id");

-- CreateIndex
CREATE INDEX "criterion_project_id_position_idx" ON "criterion"("project_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "criterion_team_id_id_key" ON "criterion"("team_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "criterion_project_id_id_key" ON "criterion"("project_id", "id");

-- CreateIndex
CREATE INDEX "comment_project_id_created_at_idx" ON "comment"("project_id", "created_at");

-- CreateIndex
CREATE INDEX "comment_criterion_id_idx" ON "comment"("criterion_id");

-- CreateIndex
CREATE INDEX "candidate_project_id_position_idx" ON "candidate"("project_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "candidate_team_id_id_key" ON "candidate"("team_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "candidate_project_id_id_key" ON "candidate"("project_id", "id");

-- CreateIndex
CREATE INDEX "evidence_project_id_candidate_id_criterion_id_idx" ON "evidence"("project_id", "candidate_id", "criterion_id");

-- CreateIndex
CREATE UNIQUE INDEX "round_project_id_number_key" ON "round"("project_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "round_project_id_id_key" ON "round"("project_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "round_team_id_id_key" ON "round"("team_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ballot_round_id_member_id_key" ON "ballot"("round_id", "member_id");

-- CreateIndex
CREATE INDEX "decision_team_id_sealed_at_id_idx" ON "decision"("team_id", "sealed_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "decision_team_id_project_id_key" ON "decision"("team_id", "project_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_team_id_number_key" ON "decision"("team_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "decision_team_id_id_key" ON "decision"("team_id", "id");

-- CreateIndex
CREATE INDEX "reassessment_decision_id_at_idx" ON "reassessment"("decision_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "trail_log_round_id_key" ON "trail_log"("round_id");

-- CreateIndex
CREATE INDEX "trail_log_team_id_idx" ON "trail_log"("team_id");

-- CreateIndex
CREATE INDEX "trail_leaf_project_id_at_idx" ON "trail_leaf"("project_id", "at" DESC);

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_team_id_invited_by_id_fkey" FOREIGN KEY ("team_id", "invited_by_id") REFERENCES "member"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_team_id_member_id_fkey" FOREIGN KEY ("team_id", "member_id") REFERENCES "member"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_team_id_creator_id_fkey" FOREIGN KEY ("team_id", "creator_id") REFERENCES "member"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_team_id_facilitator_id_fkey" FOREIGN KEY ("team_id", "facilitator_id") REFERENCES "member"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_team_id_supersedes_id_fkey" FOREIGN KEY ("team_id", "supersedes_id") REFERENCES "project"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_participant" ADD CONSTRAINT "project_participant_team_id_project_id_fkey" FOREIGN KEY ("team_id", "project_id") REFERENCES "project"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_participant" ADD CONSTRAINT "project_participant_team_id_member_id_fkey" FOREIGN KEY ("team_id", "member_id") REFERENCES "member"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_team_id_project_id_fkey" FOREIGN KEY ("team_id", "project_id") REFERENCES "project"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_team_id_proposed_by_id_fkey" FOREIGN KEY ("team_id", "proposed_by_id") REFERENCES "member"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_project_id_merged_into_id_fkey" FOREIGN KEY ("project_id", "merged_into_id") REFERENCES "criterion"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion_support" ADD CONSTRAINT "criterion_support_team_id_criterion_id_fkey" FOREIGN KEY ("team_id", "criterion_id") REFERENCES "criterion"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion_support" ADD CONSTRAINT "criterion_support_team_id_member_id_fkey" FOREIGN KEY ("team_id", "member_id") REFERENCES "member"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kept_apart" ADD CONSTRAINT "kept_apart_team_id_project_id_fkey" FOREIGN KEY ("team_id", "project_id") REFERENCES "project"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_team_id_project_id_fkey" FOREIGN KEY ("team_id", "project_id") REFERENCES "project"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_team_id_author_id_fkey" FOREIGN KEY ("team_id", "author_id") REFERENCES "member"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_project_id_criterion_id_fkey" FOREIGN KEY ("project_id", "criterion_id") REFERENCES "criterion"("project_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_project_id_candidate_id_fkey" FOREIGN KEY ("project_id", "candidate_id") REFERENCES "candidate"("project_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_project_id_round_id_fkey" FOREIGN KEY ("project_id", "round_id") REFERENCES "round"("project_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_team_id_project_id_fkey" FOREIGN KEY ("team_id", "project_id") REFERENCES "project"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_team_id_proposed_by_id_fkey" FOREIGN KEY ("team_id", "proposed_by_id") REFERENCES "member"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_team_id_project_id_fkey" FOREIGN KEY ("team_id", "project_id") REFERENCES "project"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_project_id_candidate_id_fkey" FOREIGN KEY ("project_id", "candidate_id") REFERENCES "candidate"("project_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_project_id_criterion_id_fkey" FOREIGN KEY ("project_id", "criterion_id") REFERENCES "criterion"("project_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_team_id_given_by_id_fkey" FOREIGN KEY ("team_id", "given_by_id") REFERENCES "member"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_team_id_project_id_fkey" FOREIGN KEY ("team_id", "project_id") REFERENCES "project"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_project_id_candidate_id_fkey" FOREIGN KEY ("project_id", "candidate_id") REFERENCES "candidate"("project_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_project_id_criterion_id_fkey" FOREIGN KEY ("project_id", "criterion_id") REFERENCES "criterion"("project_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_team_id_entered_by_id_fkey" FOREIGN KEY ("team_id", "entered_by_id") REFERENCES "member"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_team_id_project_id_fkey" FOREIGN KEY ("team_id", "project_id") REFERENCES "project"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_project_id_candidate_id_fkey" FOREIGN KEY ("project_id", "candidate_id") REFERENCES "candidate"("project_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_project_id_criterion_id_fkey" FOREIGN KEY ("project_id", "criterion_id") REFERENCES "criterion"("project_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_team_id_added_by_id_fkey" FOREIGN KEY ("team_id", "added_by_id") REFERENCES "member"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round" ADD CONSTRAINT "round_team_id_project_id_fkey" FOREIGN KEY ("team_id", "project_id") REFERENCES "project"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_voter" ADD CONSTRAINT "round_voter_team_id_round_id_fkey" FOREIGN KEY ("team_id", "round_id") REFERENCES "round"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_voter" ADD CONSTRAINT "round_voter_team_id_member_id_fkey" FOREIGN KEY ("team_id", "member_id") REFERENCES "member"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_team_id_round_id_fkey" FOREIGN KEY ("team_id", "round_id") REFERENCES "round"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_team_id_member_id_fkey" FOREIGN KEY ("team_id", "member_id") REFERENCES "member"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score" ADD CONSTRAINT "score_team_id_project_id_fkey" FOREIGN KEY ("team_id", "project_id") REFERENCES "project"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score" ADD CONSTRAINT "score_project_id_candidate_id_fkey" FOREIGN KEY ("project_id", "candidate_id") REFERENCES "candidate"("project_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score" ADD CONSTRAINT "score_project_id_criterion_id_fkey" FOREIGN KEY ("project_id", "criterion_id") REFERENCES "criterion"("project_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score" ADD CONSTRAINT "score_team_id_member_id_fkey" FOREIGN KEY ("team_id", "member_id") REFERENCES "member"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_team_id_project_id_fkey" FOREIGN KEY ("team_id", "project_id") REFERENCES "project"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_project_id_candidate_id_fkey" FOREIGN KEY ("project_id", "candidate_id") REFERENCES "candidate"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dissent" ADD CONSTRAINT "dissent_team_id_decision_id_fkey" FOREIGN KEY ("team_id", "decision_id") REFERENCES "decision"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dissent" ADD CONSTRAINT "dissent_team_id_member_id_fkey" FOREIGN KEY ("team_id", "member_id") REFERENCES "member"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_team_id_decision_id_fkey" FOREIGN KEY ("team_id", "decision_id") REFERENCES "decision"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_team_id_member_id_fkey" FOREIGN KEY ("team_id", "member_id") REFERENCES "member"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reassessment" ADD CONSTRAINT "reassessment_team_id_decision_id_fkey" FOREIGN KEY ("team_id", "decision_id") REFERENCES "decision"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reassessment" ADD CONSTRAINT "reassessment_team_id_by_id_fkey" FOREIGN KEY ("team_id", "by_id") REFERENCES "member"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;


