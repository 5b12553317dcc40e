-- Papers, pictures and sounds, found by the hash of their bytes. They lie in the record itself, so that a backup, a restore
-- and row-level security hold for them as for everything else. What is written about one is a fact in the log.

CREATE TABLE document_content (
    authority int         NOT NULL REFERENCES authority,
    hash      text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    media     text        NOT NULL,
    bytes     bytea       NOT NULL,
    kept_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (authority, hash)
);
ALTER TABLE document_content ALTER COLUMN bytes SET STORAGE EXTERNAL; -- pictures and sounds are packed already

-- For which child it was given: whoever knows a hash does not come by it to what was given for another.
CREATE TABLE document_given (
    authority int    NOT NULL,
    child     bigint NOT NULL,
    hash      text   NOT NULL,
    PRIMARY KEY (authority, child, hash),
    FOREIGN KEY (authority, child) REFERENCES child,
    FOREIGN KEY (authority, hash) REFERENCES document_content
);
CREATE INDEX document_given_hash ON document_given (authority, hash);

GRANT SELECT, INSERT ON document_content, document_given TO ${app};

DO $$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['document_content', 'document_given']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY own_authority ON %I TO ${app} USING (authority = current_setting(''hearth.authority'')::int)', t);
    END LOOP;
END $$;
