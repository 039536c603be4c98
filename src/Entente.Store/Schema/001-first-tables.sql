-- Rows are only ever added. known_from is when this store learned of the row, in UTC.
-- The words of a reading lie in the columns; dates stand as EDTF beside the first and last day they may mean (null: open,
-- unknown or out of the calendar's range). A span is start, end and text: UTF-16 units of the document's text.
-- Lists and nested values are JSON. A claim is known by document and ordinal, its place in the reading; a correction is a
-- row with the same two and the next revision.

CREATE TABLE documents (
    id VARCHAR PRIMARY KEY,
    known_from TIMESTAMP NOT NULL,
    number BIGINT NOT NULL,             -- order of arrival, from 1
    published DATE NOT NULL,            -- last day that the date may mean; without a date, the day of known_from
    published_assumed BOOLEAN NOT NULL, -- true when the document does not say
    fingerprint VARCHAR NOT NULL,
    title VARCHAR,
    text VARCHAR NOT NULL,
    date VARCHAR,
    outlet VARCHAR,
    author VARCHAR,
    location VARCHAR,
    language VARCHAR NOT NULL,
    licence VARCHAR NOT NULL,
    format VARCHAR NOT NULL,
    copy_of VARCHAR
);
CREATE INDEX documents_by_fingerprint ON documents (fingerprint);

CREATE TABLE sentences (
    document VARCHAR NOT NULL, ordinal INTEGER NOT NULL, known_from TIMESTAMP NOT NULL,
    "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, text VARCHAR NOT NULL
);

CREATE TABLE actors (
    document VARCHAR NOT NULL, ordinal INTEGER NOT NULL, known_from TIMESTAMP NOT NULL,
    id VARCHAR, role VARCHAR, name VARCHAR NOT NULL, kind VARCHAR NOT NULL
);

CREATE TABLE actor_mentions (
    document VARCHAR NOT NULL, actor INTEGER NOT NULL, ordinal INTEGER NOT NULL, known_from TIMESTAMP NOT NULL,
    "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, text VARCHAR NOT NULL
);

CREATE TABLE events (
    document VARCHAR NOT NULL, ordinal INTEGER NOT NULL, revision INTEGER NOT NULL, known_from TIMESTAMP NOT NULL,
    id VARCHAR NOT NULL, type VARCHAR NOT NULL, mode VARCHAR, cameo VARCHAR NOT NULL, quad INTEGER NOT NULL, goldstein DOUBLE NOT NULL,
    source_actor VARCHAR, source_role VARCHAR, source_name VARCHAR,
    source_start INTEGER, source_end INTEGER, source_text VARCHAR,
    recipient_actor VARCHAR, recipient_role VARCHAR, recipient_name VARCHAR,
    recipient_start INTEGER, recipient_end INTEGER, recipient_text VARCHAR,
    reciprocal BOOLEAN NOT NULL, group_id VARCHAR,
    happened VARCHAR, happened_earliest DATE, happened_latest DATE,
    when_start INTEGER, when_end INTEGER, when_text VARCHAR,
    status VARCHAR NOT NULL, attribution JSON NOT NULL, contexts JSON NOT NULL,
    sentence_document VARCHAR NOT NULL, sentence_index INTEGER NOT NULL,
    sentence_start INTEGER NOT NULL, sentence_end INTEGER NOT NULL, sentence_text VARCHAR NOT NULL,
    mentions JSON NOT NULL,
    trigger_start INTEGER NOT NULL, trigger_end INTEGER NOT NULL, trigger_text VARCHAR NOT NULL,
    rule VARCHAR NOT NULL, confidence DOUBLE NOT NULL
);

CREATE TABLE agreements (
    document VARCHAR NOT NULL, ordinal INTEGER NOT NULL, revision INTEGER NOT NULL, known_from TIMESTAMP NOT NULL,
    id VARCHAR NOT NULL, parties JSON NOT NULL, name VARCHAR NOT NULL, subjects JSON NOT NULL, status VARCHAR NOT NULL,
    happened VARCHAR, happened_earliest DATE, happened_latest DATE,
    sentence_document VARCHAR NOT NULL, sentence_index INTEGER NOT NULL,
    sentence_start INTEGER NOT NULL, sentence_end INTEGER NOT NULL, sentence_text VARCHAR NOT NULL,
    attribution JSON NOT NULL
);

CREATE TABLE exchanges (
    document VARCHAR NOT NULL, ordinal INTEGER NOT NULL, revision INTEGER NOT NULL, known_from TIMESTAMP NOT NULL,
    id VARCHAR NOT NULL,
    source_actor VARCHAR, source_role VARCHAR, source_name VARCHAR,
    source_start INTEGER, source_end INTEGER, source_text VARCHAR,
    recipient_actor VARCHAR, recipient_role VARCHAR, recipient_name VARCHAR,
    recipient_start INTEGER, recipient_end INTEGER, recipient_text VARCHAR,
    goods JSON NOT NULL, words VARCHAR NOT NULL, status VARCHAR NOT NULL,
    happened VARCHAR, happened_earliest DATE, happened_latest DATE,
    sentence_document VARCHAR NOT NULL, sentence_index INTEGER NOT NULL,
    sentence_start INTEGER NOT NULL, sentence_end INTEGER NOT NULL, sentence_text VARCHAR NOT NULL,
    attribution JSON NOT NULL
);

CREATE TABLE doubts (
    document VARCHAR NOT NULL, ordinal INTEGER NOT NULL, revision INTEGER NOT NULL, known_from TIMESTAMP NOT NULL,
    id VARCHAR NOT NULL, kind VARCHAR NOT NULL, spans JSON NOT NULL, reason VARCHAR NOT NULL, resolution VARCHAR NOT NULL
);

CREATE TABLE questions (
    document VARCHAR NOT NULL, ordinal INTEGER NOT NULL, revision INTEGER NOT NULL, known_from TIMESTAMP NOT NULL,
    id VARCHAR NOT NULL, text VARCHAR NOT NULL, actors JSON NOT NULL, type VARCHAR,
    sentence_document VARCHAR NOT NULL, sentence_index INTEGER NOT NULL,
    sentence_start INTEGER NOT NULL, sentence_end INTEGER NOT NULL, sentence_text VARCHAR NOT NULL,
    attribution JSON NOT NULL
);
