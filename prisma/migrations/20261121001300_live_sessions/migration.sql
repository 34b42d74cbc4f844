-- Meetings on a project: their agenda, and who is there.
-- CreateTable
CREATE TABLE "live_session" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'lobby',
    "item_id" UUID,
    "focus_id" UUID,
    "focus_at" TIMESTAMPTZ(6),
    "ends_round_id" UUID,
    "paused_at" TIMESTAMPTZ(6),
    "timer_ends_at" TIMESTAMPTZ(6),
    "timer_left_ms" INTEGER,
    "code" TEXT,
    "guests_in" BOOLEAN NOT NULL DEFAULT false,
    "opened_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "led_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "live_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session_item" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "criterion_id" UUID,
    "round_id" UUID,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "task" TEXT,
    "owner_id" UUID,
    "due_on" DATE,
    "done_at" TIMESTAMPTZ(6),

    CONSTRAINT "session_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session_seat" (
    "team_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "observes" BOOLEAN NOT NULL DEFAULT false,
    "time_for_id" UUID,
    "joined_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_seat_pkey" PRIMARY KEY ("session_id","member_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "live_session_project_id_number_key" ON "live_session"("project_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "live_session_project_id_id_key" ON "live_session"("project_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "live_session_team_id_id_key" ON "live_session"("team_id", "id");

-- CreateIndex
CREATE INDEX "session_item_session_id_position_idx" ON "session_item"("session_id", "position");

-- AddForeignKey
ALTER TABLE "live_session" ADD CONSTRAINT "live_session_team_id_project_id_fkey" FOREIGN KEY ("team_id", "project_id") REFERENCES "project"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_item" ADD CONSTRAINT "session_item_project_id_session_id_fkey" FOREIGN KEY ("project_id", "session_id") REFERENCES "live_session"("project_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_item" ADD CONSTRAINT "session_item_project_id_criterion_id_fkey" FOREIGN KEY ("project_id", "criterion_id") REFERENCES "criterion"("project_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_item" ADD CONSTRAINT "session_item_project_id_round_id_fkey" FOREIGN KEY ("project_id", "round_id") REFERENCES "round"("project_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_item" ADD CONSTRAINT "session_item_team_id_owner_id_fkey" FOREIGN KEY ("team_id", "owner_id") REFERENCES "member"("team_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_seat" ADD CONSTRAINT "session_seat_team_id_session_id_fkey" FOREIGN KEY ("team_id", "session_id") REFERENCES "live_session"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_seat" ADD CONSTRAINT "session_seat_team_id_member_id_fkey" FOREIGN KEY ("team_id", "member_id") REFERENCES "member"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;


-- At most one that hasn't ended on a project, and no code that leads to two of them.
CREATE UNIQUE INDEX "live_session_one_at_a_time" ON "live_session"("project_id") WHERE "state" <> 'ended';
CREATE UNIQUE INDEX "live_session_code" ON "live_session"("code") WHERE "state" <> 'ended';
