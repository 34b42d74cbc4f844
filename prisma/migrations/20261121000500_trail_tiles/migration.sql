-- Proofs in a long log read one root for every 256 leaves; checkpoints are what the house signed; nothing of the trail is altered.

CREATE TABLE "trail_tile" (
    "log_id" UUID NOT NULL,
    "number" BIGINT NOT NULL,
    "root" BYTEA NOT NULL,

    CONSTRAINT "trail_tile_pkey" PRIMARY KEY ("log_id","number")
);

CREATE TABLE "trail_checkpoint" (
    "log_id" UUID NOT NULL,
    "size" BIGINT NOT NULL,
    "root" BYTEA NOT NULL,
    "note" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "trail_checkpoint_pkey" PRIMARY KEY ("log_id","size")
);

-- Heads are rewritten all the time, and bear no index that a new version would have to enter: room beside them keeps that cheap.
ALTER TABLE trail_log SET (fillfactor = 20);

-- Appends one leaf and its openings, and answers its sequence number. It takes the log for itself until the transaction ends: call it
-- last in one. It waits in a queue of its own rather than at the head's row, where many who wait disturb each other.
CREATE OR REPLACE FUNCTION trail_append(
  p_log uuid, p_body bytea, p_event text, p_project uuid, p_member uuid,
  p_labels text[], p_salts bytea[], p_values text[]
) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
  v_size bigint;
  v_frontier bytea[];
  v_last bigint;
  v_at bigint;
  v_hash bytea;
  v_carry bytea;
  v_root bytea;
  v_bits bigint;
  v_level int := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(p_log::text, 0));
  SELECT size, frontier, last_at INTO STRICT v_size, v_frontier, v_last FROM trail_log WHERE id = p_log;
  v_at := greatest(v_last + 1, (extract(epoch FROM clock_timestamp()) * 1000000)::bigint);
  v_hash := trail_leaf_hash(p_log, v_size, v_at, p_body);
  v_carry := v_hash;
  v_bits := v_size;
  WHILE v_bits & 1 = 1 LOOP
    v_carry := trail_node_hash(v_frontier[cardinality(v_frontier)], v_carry);
    v_frontier := v_frontier[1:cardinality(v_frontier) - 1];
    v_bits := v_bits >> 1;
    v_level := v_level + 1;
    IF v_level = 8 THEN
      INSERT INTO trail_tile (log_id, number, root) VALUES (p_log, v_size >> 8, v_carry);
    END IF;
  END LOOP;
  v_frontier := array_append(v_frontier, v_carry);
  v_root := v_carry;
  FOR i IN REVERSE cardinality(v_frontier) - 1 .. 1 LOOP
    v_root := trail_node_hash(v_frontier[i], v_root);
  END LOOP;
  UPDATE trail_log SET size = v_size + 1, frontier = v_frontier, root = v_root, last_at = v_at WHERE id = p_log AND size = v_size;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the log % has grown meanwhile', p_log USING ERRCODE = 'serialization_failure';
  END IF;
  INSERT INTO trail_leaf (log_id, seq, at, body, hash, event, project_id, member_id)
    VALUES (p_log, v_size, v_at, p_body, v_hash, p_event, p_project, p_member);
  IF cardinality(p_labels) > 0 THEN
    INSERT INTO trail_opening (log_id, seq, label, salt, value)
      SELECT p_log, v_size, l, s, v FROM unnest(p_labels, p_salts, p_values) AS o (l, s, v);
  END IF;
  RETURN v_size;
END $$;

-- The tiles of the leaves that are there already.
DO $$
DECLARE
  v_log record;
  v_hashes bytea[];
BEGIN
  FOR v_log IN SELECT id, n FROM trail_log, generate_series(0, size / 256 - 1) AS n LOOP
    SELECT array_agg(hash ORDER BY seq) INTO v_hashes FROM trail_leaf
      WHERE log_id = v_log.id AND seq >= v_log.n * 256 AND seq < (v_log.n + 1) * 256;
    IF cardinality(v_hashes) = 256 THEN
      WHILE cardinality(v_hashes) > 1 LOOP
        SELECT array_agg(trail_node_hash(v_hashes[i], v_hashes[i + 1]) ORDER BY i) INTO v_hashes
          FROM generate_series(1, cardinality(v_hashes) - 1, 2) AS i;
      END LOOP;
      INSERT INTO trail_tile (log_id, number, root) VALUES (v_log.id, v_log.n, v_hashes[1]);
    END IF;
  END LOOP;
END $$;

CREATE TRIGGER trail_tile_only_grows BEFORE UPDATE OR DELETE ON trail_tile FOR EACH ROW EXECUTE FUNCTION trail_refuse_change();
CREATE TRIGGER trail_tile_is_never_cut BEFORE TRUNCATE ON trail_tile FOR EACH STATEMENT EXECUTE FUNCTION trail_refuse_change();
CREATE TRIGGER trail_checkpoint_only_grows BEFORE UPDATE OR DELETE ON trail_checkpoint FOR EACH ROW EXECUTE FUNCTION trail_refuse_change();
CREATE TRIGGER trail_checkpoint_is_never_cut BEFORE TRUNCATE ON trail_checkpoint FOR EACH STATEMENT EXECUTE FUNCTION trail_refuse_change();

-- A head only moves on, by one entry at a time.
CREATE TRIGGER trail_head_moves_on BEFORE UPDATE ON trail_log FOR EACH ROW
  WHEN (NEW.size <> OLD.size + 1 OR NEW.last_at <= OLD.last_at OR NEW.id <> OLD.id OR NEW.team_id <> OLD.team_id
    OR NEW.round_id IS DISTINCT FROM OLD.round_id)
  EXECUTE FUNCTION trail_refuse_change();
CREATE TRIGGER trail_head_stays BEFORE DELETE ON trail_log FOR EACH ROW EXECUTE FUNCTION trail_refuse_change();
CREATE TRIGGER trail_head_is_never_cut BEFORE TRUNCATE ON trail_log FOR EACH STATEMENT EXECUTE FUNCTION trail_refuse_change();

-- An opening may be deleted, which erases what it says; it is never altered.
CREATE TRIGGER trail_opening_is_kept_or_erased BEFORE UPDATE ON trail_opening FOR EACH ROW EXECUTE FUNCTION trail_refuse_change();
CREATE TRIGGER trail_opening_is_never_cut BEFORE TRUNCATE ON trail_opening FOR EACH STATEMENT EXECUTE FUNCTION trail_refuse_change();
