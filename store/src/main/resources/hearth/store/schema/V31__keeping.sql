-- How long a record is kept is worked out from the story (the room practice); here stands what people decided about it: what
-- must not be deleted, and what was. A certificate tells of a deletion and of nobody: the child's number stands in it only as
-- a digest, by which a deletion is done again where an older backup was brought back.

CREATE TABLE legal_hold (
    authority int         NOT NULL REFERENCES authority,
    id        uuid        NOT NULL,
    child     bigint, -- null: every child, as where an inquiry asks for it
    reason    text        NOT NULL CHECK (reason <> ''),
    placed_by text        NOT NULL,
    placed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    lifted_by text,
    lifted_at timestamptz,
    PRIMARY KEY (authority, id),
    FOREIGN KEY (authority, child) REFERENCES child,
    CHECK ((lifted_by IS NULL) = (lifted_at IS NULL))
);
CREATE INDEX legal_hold_child ON legal_hold (authority, child);

CREATE TABLE deletion (
    authority   int         NOT NULL REFERENCES authority,
    id          uuid        NOT NULL,
    digest      bytea       NOT NULL, -- of the certificate's id and the council's id of the child
    certificate jsonb       NOT NULL,
    deleted_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (authority, id)
);

GRANT SELECT, INSERT, UPDATE (lifted_by, lifted_at) ON legal_hold TO ${app};
GRANT SELECT ON deletion TO ${app};

DO $$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['legal_hold', 'deletion']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY own_authority ON %I TO ${app} USING (authority = current_setting(''hearth.authority'')::int)', t);
    END LOOP;
END $$;

-- Takes a child's record out of every table, and the words out of what the audit says of the child; the rows of the audit
-- stay, and their chain, because a row's words are hashed apart from it. Only the owner of the tables may.
CREATE FUNCTION delete_child(here int, gone bigint) RETURNS TABLE (what text, rows bigint)
    LANGUAGE plpgsql SET search_path = hearth, pg_temp AS $$
DECLARE
    t text;
    n bigint;
    words int[];
    herself uuid[];
    documents text[];
BEGIN
    SELECT coalesce(array_agg(hash), '{}') INTO documents FROM document_given d WHERE d.authority = here AND d.child = gone;
    SELECT coalesce(array_agg(DISTINCT who), '{}') INTO herself FROM tie
    WHERE authority = here AND child = gone AND tie = 'THE_CHILD'
      AND NOT EXISTS (SELECT 1 FROM tie other WHERE other.authority = here AND other.who = tie.who AND other.child <> gone);
    SELECT coalesce(array_agg(k), '{}') INTO words FROM find_child f, unnest(f.keys) k
    WHERE f.authority = here AND f.child = gone AND k > 0;
    FOREACH t IN ARRAY ARRAY['alert', 'glass_broken', 'draft', 'leave_given', 'child_mark', 'tie', 'legal_hold', 'document_given',
                             'one_at_a_time', 'standing', 'fact_log', 'writing', 'child_source', 'find_number', 'find_child']
    LOOP
        EXECUTE format('DELETE FROM %I WHERE authority = $1 AND child = $2', t) USING here, gone;
        GET DIAGNOSTICS n = ROW_COUNT;
        what := t; rows := n; RETURN NEXT;
    END LOOP;
    DELETE FROM find_word w WHERE w.authority = here AND w.id = ANY (words)
        AND NOT EXISTS (SELECT 1 FROM find_child f WHERE f.keys && ARRAY[w.id]);
    DELETE FROM document_content c WHERE c.authority = here AND c.hash = ANY (documents)
        AND NOT EXISTS (SELECT 1 FROM document_given d WHERE d.authority = here AND d.hash = c.hash);
    GET DIAGNOSTICS n = ROW_COUNT;
    what := 'document_content'; rows := n; RETURN NEXT;
    DELETE FROM child WHERE authority = here AND id = gone;
    UPDATE audit SET said = NULL WHERE authority = here AND child = gone AND said IS NOT NULL;
    GET DIAGNOSTICS n = ROW_COUNT;
    what := 'audit'; rows := n; RETURN NEXT;
    DELETE FROM account WHERE authority = here AND person = ANY (herself);
    DELETE FROM person p WHERE p.authority = here AND p.id = ANY (herself)
        AND NOT EXISTS (SELECT 1 FROM draft WHERE draft.authority = here AND draft.person = p.id)
        AND NOT EXISTS (SELECT 1 FROM team_member m WHERE m.authority = here AND m.person = p.id);
    GET DIAGNOSTICS n = ROW_COUNT;
    what := 'account'; rows := n; RETURN NEXT;
END $$;
REVOKE ALL ON FUNCTION delete_child FROM PUBLIC;
