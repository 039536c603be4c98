-- Event data sets: rows that others coded, with what they were called there. Rows are only ever added, as everywhere in this file;
-- docs/decisions/importing.md tells why the tables are cut as they are.

CREATE TABLE data_sets (
    number INTEGER NOT NULL, known_from TIMESTAMP NOT NULL,
    name VARCHAR NOT NULL,              -- what people call it: ICEWS, GDELT 2.0
    version VARCHAR,                    -- null when nobody says
    format VARCHAR NOT NULL, licence VARCHAR NOT NULL
);

-- A file is announced here with its first rows, has a step for every part of it that was stored, and an end once all of it was.
CREATE TABLE imports (
    number INTEGER NOT NULL, known_from TIMESTAMP NOT NULL,
    data_set INTEGER NOT NULL,
    file VARCHAR NOT NULL,
    content VARCHAR NOT NULL            -- fingerprint of the bytes and of what was wished about them
);
CREATE TABLE import_steps (
    import INTEGER NOT NULL, ordinal INTEGER NOT NULL, known_from TIMESTAMP NOT NULL,
    last_row BIGINT NOT NULL,           -- all rows up to this one are in
    stored BIGINT NOT NULL,             -- events that are new, or new values of known ones
    repeated BIGINT NOT NULL,           -- events that were there already
    replaced BIGINT NOT NULL,           -- of the stored: new values of known events
    rejected BIGINT NOT NULL
);
CREATE TABLE import_ends (
    import INTEGER NOT NULL, known_from TIMESTAMP NOT NULL,
    rows_read BIGINT NOT NULL, notes JSON NOT NULL
);
CREATE TABLE import_faults (
    import INTEGER NOT NULL, ordinal INTEGER NOT NULL, known_from TIMESTAMP NOT NULL,
    kind VARCHAR NOT NULL, count BIGINT NOT NULL, row_kept BOOLEAN NOT NULL,
    "row" BIGINT NOT NULL, raw VARCHAR NOT NULL, what VARCHAR NOT NULL      -- the first of its kind
);
CREATE TABLE import_rejects (
    import INTEGER NOT NULL, "row" BIGINT NOT NULL, known_from TIMESTAMP NOT NULL,
    kind VARCHAR NOT NULL, what VARCHAR NOT NULL, raw VARCHAR NOT NULL
);

-- Written out once, referred to by number.
CREATE TABLE coded_actors (
    number INTEGER NOT NULL, known_from TIMESTAMP NOT NULL,
    actor VARCHAR, role VARCHAR, original VARCHAR NOT NULL
);
CREATE TABLE coded_codes (
    number INTEGER NOT NULL, known_from TIMESTAMP NOT NULL,
    original VARCHAR NOT NULL, cameo VARCHAR, type VARCHAR, mode VARCHAR, contexts JSON NOT NULL
);
-- Two actors' ids in the order of their letters; null for one that no table knows.
CREATE TABLE coded_pairs (number INTEGER NOT NULL, known_from TIMESTAMP NOT NULL, a VARCHAR, b VARCHAR);

-- What is stored at a time lies in the order of pair and day, so that a question about two actors touches few blocks.
CREATE TABLE coded_events (
    pair INTEGER NOT NULL, day DATE NOT NULL,
    import INTEGER NOT NULL, "row" BIGINT NOT NULL, known_from TIMESTAMP NOT NULL,
    data_set INTEGER NOT NULL,
    published DATE NOT NULL,            -- the day itself where the data set does not say
    published_assumed BOOLEAN NOT NULL,
    source INTEGER NOT NULL, recipient INTEGER NOT NULL, code INTEGER NOT NULL,
    score DOUBLE, original_id VARCHAR, story VARCHAR, publisher VARCHAR,
    mark BIGINT NOT NULL                -- what makes it the same event in another file of the data set
);
-- From known_from on the first event is no longer true; the second stands in its place.
CREATE TABLE coded_replacements (
    import INTEGER NOT NULL, "row" BIGINT NOT NULL, known_from TIMESTAMP NOT NULL,
    by_import INTEGER NOT NULL, by_row BIGINT NOT NULL
);
