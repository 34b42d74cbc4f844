-- What was carried out in the last day, so that a request that arrives again gets its answer and has no second effect.
-- Nothing here leads to a person: see src/server/requests.ts. The time is an hour's, so that it marks no single act.
CREATE TABLE "request" (
    "id" BYTEA NOT NULL,
    "input" BYTEA NOT NULL,
    "answer" BYTEA,
    "made_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "request_pkey" PRIMARY KEY ("id")
);
