-- Who is in a project just now, and what they are editing. No fact: a crash of the database may forget it, so nothing is logged.
-- No references either: each would take a lock on the project's row, which commands hold alone; old rows are swept away.
CREATE UNLOGGED TABLE "presence" (
    "team_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "place" TEXT,
    "seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT now(),
    "active_at" TIMESTAMPTZ(6) NOT NULL DEFAULT now(),

    CONSTRAINT "presence_pkey" PRIMARY KEY ("project_id", "member_id")
);

-- CreateIndex
CREATE INDEX "presence_seen_at_idx" ON "presence"("seen_at");
