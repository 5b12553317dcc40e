-- How people sign in. A password is kept only as a slow hash; tries are counted by a digest of the name that was typed,
-- whether or not anybody has that name, so that nothing tells which names exist.

CREATE TABLE account (
    authority int    NOT NULL,
    person    uuid   NOT NULL,
    user_name text   NOT NULL CHECK (user_name = lower(user_name) AND user_name <> ''),
    password  text   NOT NULL,
    disabled  boolean NOT NULL DEFAULT false,
    version   bigint NOT NULL DEFAULT 1, -- a session of an older version is dead
    PRIMARY KEY (authority, person),
    UNIQUE (authority, user_name),
    FOREIGN KEY (authority, person) REFERENCES person
);

CREATE TABLE sign_in_try (
    authority int         NOT NULL REFERENCES authority,
    name_hash bytea       NOT NULL,
    failed    int         NOT NULL,
    wait_to   timestamptz NOT NULL,
    PRIMARY KEY (authority, name_hash)
);

GRANT SELECT, INSERT, UPDATE ON account TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_try TO ${app};

DO $$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['account', 'sign_in_try']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY own_authority ON %I TO ${app} USING (authority = current_setting(''hearth.authority'')::int)', t);
    END LOOP;
END $$;
