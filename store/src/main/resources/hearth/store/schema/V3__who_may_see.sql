-- Who there is, what ties them to whom, and what keeps a record closer than others. What follows from it is decided in the
-- room practice, not here. Days are inclusive at first_day, exclusive at end_day (null: goes on).

CREATE TABLE person (
    authority int    NOT NULL REFERENCES authority,
    id        uuid   NOT NULL,
    name      text   NOT NULL,
    roles     text[] NOT NULL,
    PRIMARY KEY (authority, id)
);

CREATE TABLE team (
    authority int  NOT NULL REFERENCES authority,
    id        uuid NOT NULL,
    name      text NOT NULL,
    PRIMARY KEY (authority, id)
);

CREATE TABLE team_member (
    authority int  NOT NULL,
    team      uuid NOT NULL,
    person    uuid NOT NULL,
    first_day date NOT NULL,
    end_day   date CHECK (end_day >= first_day),
    PRIMARY KEY (authority, team, person, first_day),
    FOREIGN KEY (authority, team) REFERENCES team,
    FOREIGN KEY (authority, person) REFERENCES person
);
CREATE INDEX team_member_person ON team_member (authority, person);

-- who is a person, or a team and so each of its members.
CREATE TABLE tie (
    authority int    NOT NULL,
    id        uuid   NOT NULL,
    who       uuid   NOT NULL,
    child     bigint NOT NULL,
    tie       text   NOT NULL,
    first_day date   NOT NULL,
    end_day   date   CHECK (end_day >= first_day),
    made_by   uuid   NOT NULL,
    PRIMARY KEY (authority, id),
    FOREIGN KEY (authority, child) REFERENCES child
);
CREATE INDEX tie_who ON tie (authority, who);
CREATE INDEX tie_child ON tie (authority, child);

CREATE TABLE child_mark (
    authority int         NOT NULL,
    child     bigint      NOT NULL,
    mark      text        NOT NULL,
    made_by   uuid        NOT NULL,
    made_at   timestamptz NOT NULL,
    PRIMARY KEY (authority, child, mark),
    FOREIGN KEY (authority, child) REFERENCES child
);

-- Leave by name: to one child, or to run something over every child.
CREATE TABLE leave_given (
    authority int    NOT NULL,
    id        uuid   NOT NULL,
    who       uuid   NOT NULL,
    child     bigint,
    reach     text,
    run       text   CHECK ((run IS NULL) = (child IS NOT NULL)),
    purpose   text   NOT NULL,
    first_day date   NOT NULL,
    end_day   date   CHECK (end_day >= first_day),
    given_by  uuid   NOT NULL,
    PRIMARY KEY (authority, id),
    FOREIGN KEY (authority, child) REFERENCES child
);
CREATE INDEX leave_given_who ON leave_given (authority, who);

CREATE TABLE glass_broken (
    authority int         NOT NULL,
    id        uuid        NOT NULL,
    who       uuid        NOT NULL,
    child     bigint      NOT NULL,
    ground    text        NOT NULL,
    reason    text        NOT NULL CHECK (reason <> ''),
    from_at   timestamptz NOT NULL,
    to_at     timestamptz NOT NULL CHECK (to_at > from_at),
    PRIMARY KEY (authority, id),
    FOREIGN KEY (authority, child) REFERENCES child
);
CREATE INDEX glass_broken_who ON glass_broken (authority, who, child);

-- What an officer has to look at. What leaves the house of it is the reference and the trigger, no more.
CREATE TABLE alert (
    authority   int         NOT NULL REFERENCES authority,
    reference   uuid        NOT NULL,
    trigger     text        NOT NULL,
    at          timestamptz NOT NULL,
    who         uuid        NOT NULL,
    child       bigint      NOT NULL,
    glass       uuid, -- the glass that was broken, where one was
    answered_by uuid,
    answered_at timestamptz,
    answer      text,
    PRIMARY KEY (authority, reference),
    FOREIGN KEY (authority, glass) REFERENCES glass_broken,
    CHECK ((answer IS NULL) = (answered_by IS NULL) AND (answer IS NULL) = (answered_at IS NULL))
);

GRANT SELECT, INSERT, UPDATE ON person, team, team_member, tie, leave_given TO ${app};
GRANT SELECT, INSERT, DELETE ON child_mark TO ${app};
GRANT SELECT, INSERT ON glass_broken TO ${app};
GRANT SELECT, INSERT, UPDATE (answered_by, answered_at, answer) ON alert TO ${app};

DO $$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['person', 'team', 'team_member', 'tie', 'child_mark', 'leave_given', 'glass_broken', 'alert']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY own_authority ON %I TO ${app} USING (authority = current_setting(''hearth.authority'')::int)', t);
    END LOOP;
END $$;
