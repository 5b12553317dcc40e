-- By what children are found. All of it follows from what stands, is written in the same transaction, and may be made anew.
-- A council has far fewer words in its children's names than children: a word that was typed is looked up among the words,
-- by exact keys that near words share, and only then among children.

CREATE TABLE find_word (
    authority int  NOT NULL REFERENCES authority,
    id        int  GENERATED ALWAYS AS IDENTITY,
    word      text COLLATE "C" NOT NULL,
    PRIMARY KEY (authority, id),
    UNIQUE (authority, word)
);

CREATE TABLE find_word_key (
    authority int  NOT NULL,
    key       text COLLATE "C" NOT NULL,
    word      int  NOT NULL,
    PRIMARY KEY (authority, key, word),
    FOREIGN KEY (authority, word) REFERENCES find_word ON DELETE CASCADE
);

-- keys: the words of all names, and days of birth as -(days since 1970 + 1000000). A word belongs to one authority, so the
-- index needs no authority. names: use, first day, end day and the name, parted by |.
CREATE TABLE find_child (
    authority int    NOT NULL,
    child     bigint NOT NULL,
    keys      int[]  NOT NULL,
    names     text[] NOT NULL,
    PRIMARY KEY (authority, child),
    FOREIGN KEY (authority, child) REFERENCES child ON DELETE CASCADE
);
CREATE INDEX find_child_keys ON find_child USING gin (keys);

-- The council's own id, the pupil number: in capital letters and digits, nothing between.
CREATE TABLE find_number (
    authority int    NOT NULL,
    number    text   COLLATE "C" NOT NULL,
    child     bigint NOT NULL,
    PRIMARY KEY (authority, number, child),
    FOREIGN KEY (authority, child) REFERENCES child ON DELETE CASCADE
);
CREATE INDEX find_number_child ON find_number (authority, child);
CREATE INDEX child_mark_mark ON child_mark (authority, mark);

-- Children whose keys have something in common with each of the terms, each an array of keys; among, where not null, are
-- the only children who count. Row-level security would keep the index from this question, so the function asks in the
-- owner's name, and names the authority itself.
CREATE FUNCTION find_children(terms text[], among bigint[], most int)
    RETURNS TABLE (child bigint, council_id text, version bigint, keys int[], names text[])
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = hearth, pg_temp AS $$
#variable_conflict use_column
DECLARE
    wanted text := '';
    term text;
BEGIN
    FOREACH term IN ARRAY terms LOOP
        wanted := wanted || format(' AND f.keys && %L::int[]', term);
    END LOOP;
    IF among IS NOT NULL THEN
        wanted := wanted || ' AND f.child = ANY ($2)';
    END IF;
    RETURN QUERY EXECUTE
        'SELECT found.child, c.council_id, c.version, found.keys, found.names FROM ('
        || ' SELECT chosen.child, chosen.keys, chosen.names FROM ('
        || '  SELECT f.child, f.keys, f.names FROM find_child f WHERE f.authority = $1' || wanted || ' OFFSET 0) chosen'
        || ' ORDER BY chosen.child LIMIT $3) found'
        || ' JOIN child c ON (c.authority, c.id) = ($1, found.child)'
    USING current_setting('hearth.authority')::int, among, most;
END $$;

REVOKE ALL ON FUNCTION find_children FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_children TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON find_word, find_word_key, find_child, find_number TO ${app};

DO $$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['find_word', 'find_word_key', 'find_child', 'find_number']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY own_authority ON %I TO ${app} USING (authority = current_setting(''hearth.authority'')::int)', t);
    END LOOP;
END $$;
