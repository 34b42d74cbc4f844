-- Appends many leaves of one event at once, each with openings under the same labels (salts and values one leaf after the other), as
-- trail_append would one by one. That one moves the head with each leaf, and so many versions of one row slow each other down.
CREATE FUNCTION trail_append_all(
  p_log uuid, p_event text, p_bodies bytea[], p_labels text[], p_salts bytea[], p_values text[]
) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
  v_first bigint;
  v_size bigint;
  v_frontier bytea[];
  v_at bigint;
  v_ats bigint[] := '{}';
  v_hashes bytea[] := '{}';
  v_body bytea;
  v_carry bytea;
  v_root bytea;
  v_bits bigint;
  v_level int;
BEGIN
  IF cardinality(p_bodies) = 0 THEN RETURN 0; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(p_log::text, 0));
  SELECT size, frontier, last_at INTO STRICT v_first, v_frontier, v_at FROM trail_log WHERE id = p_log;
  v_size := v_first;
  FOREACH v_body IN ARRAY p_bodies LOOP
    v_at := greatest(v_at + 1, (extract(epoch FROM clock_timestamp()) * 1000000)::bigint);
    v_carry := trail_leaf_hash(p_log, v_size, v_at, v_body);
    v_ats := array_append(v_ats, v_at);
    v_hashes := array_append(v_hashes, v_carry);
    v_bits := v_size;
    v_level := 0;
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
    v_size := v_size + 1;
  END LOOP;
  v_root := v_frontier[cardinality(v_frontier)];
  FOR i IN REVERSE cardinality(v_frontier) - 1 .. 1 LOOP
    v_root := trail_node_hash(v_frontier[i], v_root);
  END LOOP;
  UPDATE trail_log SET size = v_size, frontier = v_frontier, root = v_root, last_at = v_at WHERE id = p_log AND size = v_first;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the log % has grown meanwhile', p_log USING ERRCODE = 'serialization_failure';
  END IF;
  INSERT INTO trail_leaf (log_id, seq, at, body, hash, event)
    SELECT p_log, v_first + n - 1, a, b, h, p_event FROM unnest(v_ats, p_bodies, v_hashes) WITH ORDINALITY AS u (a, b, h, n);
  INSERT INTO trail_opening (log_id, seq, label, salt, value)
    SELECT p_log, v_first + (n - 1) / cardinality(p_labels), p_labels[(n - 1) % cardinality(p_labels) + 1], s, v
    FROM unnest(p_salts, p_values) WITH ORDINALITY AS o (s, v, n);
  RETURN v_size - v_first;
END $$;

-- A head only moves on, by as many entries as were appended.
DROP TRIGGER trail_head_moves_on ON trail_log;
CREATE TRIGGER trail_head_moves_on BEFORE UPDATE ON trail_log FOR EACH ROW
  WHEN (NEW.size <= OLD.size OR NEW.last_at <= OLD.last_at OR NEW.id <> OLD.id OR NEW.team_id <> OLD.team_id
    OR NEW.round_id IS DISTINCT FROM OLD.round_id)
  EXECUTE FUNCTION trail_refuse_change();
