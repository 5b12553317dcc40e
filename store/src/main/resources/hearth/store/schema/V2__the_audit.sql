-- Who did what to whose record, each row bound to the one before in its strand. A council has 32 strands, because a strand is
-- held until the transaction is on the disk: so that many people are written down at once without waiting. Nobody who works as ${app} can change a row, or write
-- one but through audit_add, in the same transaction as what it tells of. What a row says is hashed apart from the chain,
-- so that a text may go by retention while the chain stays whole.

CREATE TABLE audit (
    authority int         NOT NULL REFERENCES authority,
    strand    smallint    NOT NULL,
    number    bigint      NOT NULL,
    at        timestamptz NOT NULL,
    who       text        NOT NULL,
    act       text        NOT NULL,
    child     bigint,
    said      text,
    said_hash bytea       NOT NULL,
    hash      bytea       NOT NULL,
    PRIMARY KEY (authority, strand, number)
);
CREATE INDEX audit_child ON audit (authority, child, at) WHERE child IS NOT NULL;
CREATE INDEX audit_who ON audit (authority, who, at);

CREATE TABLE audit_head (
    authority int      NOT NULL REFERENCES authority,
    strand    smallint NOT NULL,
    number    bigint   NOT NULL,
    hash      bytea    NOT NULL,
    PRIMARY KEY (authority, strand)
);

CREATE FUNCTION audit_strands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO hearth.audit_head SELECT NEW.id, strand, 0, sha256('') FROM generate_series(1, 32) AS strand;
    RETURN NEW;
END $$;
CREATE TRIGGER audit_strands AFTER INSERT ON authority FOR EACH ROW EXECUTE FUNCTION audit_strands();

-- What is hashed of a row, in words that a verifier outside the database can lay together as well.
CREATE FUNCTION audit_words(authority int, strand smallint, number bigint, at timestamptz, who text, act text,
                            child bigint, said text)
    RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT sha256(convert_to(concat_ws(E'\x1f', authority, strand, number, (extract(epoch FROM at) * 1000000)::bigint,
                                       who, act, coalesce(child::text, ''), said), 'UTF8'))
$$;

CREATE FUNCTION audit_add(who text, act text, child bigint, said text) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = hearth, pg_temp AS $$
#variable_conflict use_variable
DECLARE
    here int := current_setting('hearth.authority')::int;
    head audit_head%ROWTYPE;
    now_at timestamptz := clock_timestamp();
    words bytea;
BEGIN
    SELECT * INTO head FROM audit_head h WHERE h.authority = here ORDER BY h.strand LIMIT 1 FOR UPDATE SKIP LOCKED;
    IF NOT FOUND THEN -- every strand is held: wait for one
        SELECT * INTO STRICT head FROM audit_head h WHERE h.authority = here AND h.strand = 1 + pg_backend_pid() % 32 FOR UPDATE;
    END IF;
    words := audit_words(here, head.strand, head.number + 1, now_at, who, act, child, said);
    INSERT INTO audit
    VALUES (here, head.strand, head.number + 1, now_at, who, act, child, said, words, sha256(head.hash || words));
    UPDATE audit_head h SET number = head.number + 1, hash = sha256(head.hash || words)
    WHERE h.authority = here AND h.strand = head.strand;
    RETURN head.number + 1;
END $$;

REVOKE ALL ON FUNCTION audit_add FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_add TO ${app};
GRANT SELECT ON audit, audit_head TO ${app};
ALTER TABLE audit ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_head ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_authority ON audit TO ${app} USING (authority = current_setting('hearth.authority')::int);
CREATE POLICY own_authority ON audit_head TO ${app} USING (authority = current_setting('hearth.authority')::int);
