-- How much a voter's ballot counts in a round: the same for all, unless the opening of a round with names says otherwise.
ALTER TABLE "round_voter" ADD COLUMN "share" INTEGER NOT NULL DEFAULT 1 CONSTRAINT "round_voter_share_check" CHECK ("share" BETWEEN 1 AND 9);
