-- What somebody has begun to write about a child and not yet sent. It is nobody else's to read, and it goes when the form
-- is sent or let go of. The id is the one that the write will carry.

CREATE TABLE draft (
    authority int         NOT NULL,
    id        uuid        NOT NULL,
    person    uuid        NOT NULL,
    child     bigint      NOT NULL,
    form      text        NOT NULL,
    fields    jsonb       NOT NULL,
    saved_at  timestamptz NOT NULL,
    PRIMARY KEY (authority, id),
    FOREIGN KEY (authority, person) REFERENCES person,
    FOREIGN KEY (authority, child) REFERENCES child
);
CREATE INDEX draft_person ON draft (authority, person, child);

GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO ${app};

ALTER TABLE draft ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_authority ON draft TO ${app} USING (authority = current_setting('hearth.authority')::int);
