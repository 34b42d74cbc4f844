-- A ballot is saved with ON CONFLICT (round_id, member_id). Beside a second unique index, two of one voter that are cast at once can
-- collide on that one, where nothing says what to do, and the later fails. The mark is the voter's own in the round: once is enough.
DROP INDEX "ballot_round_id_mark_key";
