-- The record of one or many authorities: a log of facts to which is only ever added, and tables that follow from it.
-- Every table begins with the authority; a row of another authority does not exist for whoever asks (the policies below).
-- ${app} is the role as which Hearth works; it owns nothing.

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE authority (
    id   int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code text NOT NULL UNIQUE,
    name text NOT NULL
);

-- One row a child. The council's own id is the name that the returns use; version counts the writes about the child.
CREATE TABLE child (
    authority  int    NOT NULL REFERENCES authority,
    id         bigint GENERATED ALWAYS AS IDENTITY,
    council_id text   NOT NULL,
    version    bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (authority, id),
    UNIQUE (authority, council_id)
);

-- Where facts come from, and what that source would hold: an array of {kinds, from, to}.
CREATE TABLE source (
    authority int   NOT NULL REFERENCES authority,
    id        int   GENERATED ALWAYS AS IDENTITY,
    name      text  NOT NULL,
    coverage  jsonb NOT NULL,
    PRIMARY KEY (authority, id),
    UNIQUE (authority, name)
);

-- Which sources would hold something of which child.
CREATE TABLE child_source (
    authority int    NOT NULL,
    child     bigint NOT NULL,
    source    int    NOT NULL,
    PRIMARY KEY (authority, child, source),
    FOREIGN KEY (authority, child) REFERENCES child,
    FOREIGN KEY (authority, source) REFERENCES source
);

-- Who wrote: shared by all that one person wrote in one source.
CREATE TABLE provenance (
    authority int  NOT NULL,
    id        int  GENERATED ALWAYS AS IDENTITY,
    source    text NOT NULL,
    author    text NOT NULL,
    role      text NOT NULL,
    PRIMARY KEY (authority, id),
    UNIQUE (authority, source, author, role)
);

-- One write: an id made by the client, and a digest of what was written, so that a retry is known and a mix-up refused.
CREATE TABLE writing (
    authority int         NOT NULL,
    id        uuid        NOT NULL,
    child     bigint      NOT NULL,
    version   bigint      NOT NULL,
    recorded  timestamptz NOT NULL,
    digest    bytea       NOT NULL,
    position  bigint      GENERATED ALWAYS AS IDENTITY,
    tx        xid8        NOT NULL DEFAULT pg_current_xact_id(),
    PRIMARY KEY (authority, id),
    UNIQUE (authority, child, version),
    FOREIGN KEY (authority, child) REFERENCES child
);

-- The log. A correction is a later row with the same fact; a retraction is one whose kind is retracted. Days are inclusive
-- at first_day, exclusive at end_day (null: goes on); the seconds stand only where the law counts hours.
CREATE TABLE fact_log (
    authority    int         NOT NULL,
    child        bigint      NOT NULL,
    version      bigint      NOT NULL,
    place        int         NOT NULL,
    fact         uuid        NOT NULL,
    kind         text        NOT NULL,
    form         smallint    NOT NULL,
    body         jsonb       NOT NULL CHECK (jsonb_typeof(body) = 'object'),
    first_day    date        NOT NULL,
    end_day      date        CHECK (end_day >= first_day),
    first_second timestamptz,
    end_second   timestamptz CHECK (end_second >= first_second),
    recorded     timestamptz NOT NULL,
    says_when    boolean     NOT NULL, -- whether its source says when it was written; else "recorded" is when it came here
    provenance   int         NOT NULL,
    PRIMARY KEY (authority, child, version, place),
    FOREIGN KEY (authority, child) REFERENCES child,
    FOREIGN KEY (authority, provenance) REFERENCES provenance
);

-- What stands now: the last row of each fact that was not taken back. It follows from the log; a command rebuilds it.
CREATE TABLE standing (
    authority int    NOT NULL,
    child     bigint NOT NULL,
    fact      uuid   NOT NULL,
    kind      text   NOT NULL,
    version   bigint NOT NULL,
    place     int    NOT NULL,
    PRIMARY KEY (authority, child, fact),
    FOREIGN KEY (authority, child, version, place) REFERENCES fact_log
);

-- A child is looked after once at a time, and lives in one placement at a time: the schema itself refuses a second.
CREATE TABLE one_at_a_time (
    authority int       NOT NULL,
    child     bigint    NOT NULL,
    kind      text      NOT NULL,
    days      daterange NOT NULL,
    fact      uuid      NOT NULL,
    PRIMARY KEY (authority, child, kind, days WITHOUT OVERLAPS),
    FOREIGN KEY (authority, child, fact) REFERENCES standing ON DELETE CASCADE
);
CREATE INDEX one_at_a_time_fact ON one_at_a_time (authority, child, fact);

-- A log is added to. What leaves it leaves by retention, which is another role's.
GRANT SELECT ON authority TO ${app};
GRANT SELECT, INSERT, UPDATE (version) ON child TO ${app};
GRANT SELECT, INSERT, UPDATE (coverage) ON source TO ${app};
GRANT SELECT, INSERT ON child_source, provenance, writing, fact_log TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON standing, one_at_a_time TO ${app};

DO $$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['child', 'source', 'child_source', 'provenance', 'writing', 'fact_log', 'standing', 'one_at_a_time']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY own_authority ON %I TO ${app} USING (authority = current_setting(''hearth.authority'')::int)', t);
    END LOOP;
END $$;
