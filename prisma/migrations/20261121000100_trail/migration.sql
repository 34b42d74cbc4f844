-- One RFC 6962 Merkle log for each team, and one for each ballot round. Leaf = SHA-256(0x00 ‖ input), node = SHA-256(0x01 ‖ left ‖ right),
-- input = 'DDA1' ‖ log id ‖ sequence u64be ‖ microseconds u64be ‖ canonical body.

CREATE FUNCTION trail_leaf_hash(p_log uuid, p_seq bigint, p_at bigint, p_body bytea) RETURNS bytea
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN sha256('\x00'::bytea || convert_to('DDA1', 'UTF8') || uuid_send(p_log) || int8send(p_seq) || int8send(p_at) || p_body);

CREATE FUNCTION trail_node_hash(p_left bytea, p_right bytea) RETURNS bytea
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN sha256('\x01'::bytea || p_left || p_right);

-- Opens an empty log; its root is the hash of nothing.
CREATE FUNCTION trail_open(p_log uuid, p_team uuid, p_round uuid) RETURNS void
LANGUAGE sql
AS $$ INSERT INTO trail_log (id, team_id, round_id, root, frontier) VALUES (p_log, p_team, p_round, sha256(''::bytea), '{}') $$;

-- Appends one leaf and its openings, and answers its sequence number. It locks the log's head row: call it last in a transaction.
CREATE FUNCTION trail_append(
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
BEGIN
  SELECT size, frontier, last_at INTO STRICT v_size, v_frontier, v_last FROM trail_log WHERE id = p_log FOR UPDATE;
  v_at := greatest(v_last + 1, (extract(epoch FROM clock_timestamp()) * 1000000)::bigint);
  v_hash := trail_leaf_hash(p_log, v_size, v_at, p_body);
  v_carry := v_hash;
  v_bits := v_size;
  WHILE v_bits & 1 = 1 LOOP
    v_carry := trail_node_hash(v_frontier[cardinality(v_frontier)], v_carry);
    v_frontier := v_frontier[1:cardinality(v_frontier) - 1];
    v_bits := v_bits >> 1;
  END LOOP;
  v_frontier := array_append(v_frontier, v_carry);
  v_root := v_carry;
  FOR i IN REVERSE cardinality(v_frontier) - 1 .. 1 LOOP
    v_root := trail_node_hash(v_frontier[i], v_root);
  END LOOP;
  UPDATE trail_log SET size = v_size + 1, frontier = v_frontier, root = v_root, last_at = v_at WHERE id = p_log;
  INSERT INTO trail_leaf (log_id, seq, at, body, hash, event, project_id, member_id)
    VALUES (p_log, v_size, v_at, p_body, v_hash, p_event, p_project, p_member);
  IF cardinality(p_labels) > 0 THEN
    INSERT INTO trail_opening (log_id, seq, label, salt, value)
      SELECT p_log, v_size, l, s, v FROM unnest(p_labels, p_salts, p_values) AS o (l, s, v);
  END IF;
  RETURN v_size;
END $$;

CREATE FUNCTION trail_refuse_change() RETURNS trigger
LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the trail only grows: % on % is refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$;

CREATE TRIGGER trail_leaf_only_grows BEFORE UPDATE OR DELETE ON trail_leaf FOR EACH ROW EXECUTE FUNCTION trail_refuse_change();
CREATE TRIGGER trail_leaf_is_never_cut BEFORE TRUNCATE ON trail_leaf FOR EACH STATEMENT EXECUTE FUNCTION trail_refuse_change();

-- What a ballot's owner may never lose to another: the row's owner and round are fixed.
CREATE FUNCTION ballot_keeps_its_owner() RETURNS trigger
LANGUAGE plpgsql AS $$ BEGIN
  IF NEW.member_id <> OLD.member_id OR NEW.round_id <> OLD.round_id THEN
    RAISE EXCEPTION 'a ballot keeps its owner and its round' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER ballot_owner_is_fixed BEFORE UPDATE ON ballot FOR EACH ROW EXECUTE FUNCTION ballot_keeps_its_owner();

-- A sealed decision is fixed.
CREATE FUNCTION decision_stays_sealed() RETURNS trigger
LANGUAGE plpgsql AS $$ BEGIN
  IF OLD.sealed_at IS NOT NULL THEN
    RAISE EXCEPTION 'a sealed decision is fixed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decision_is_fixed_by_its_seal BEFORE UPDATE ON decision FOR EACH ROW EXECUTE FUNCTION decision_stays_sealed();

-- The library searches sealed words.
CREATE INDEX decision_search_idx ON decision USING gin (to_tsvector('simple', search_text));
