-- Actors whose id is the query or whose name or words in a text contain it, case aside, with the number of documents and mentions.
WITH found AS (
    SELECT a.document, a.ordinal, a.id, a.role, a.name, a.kind, count(m.ordinal) AS mentions,
           coalesce(bool_or(contains(lower(m.text), lower($query))), false) AS in_text
    FROM actors a
    JOIN documents d ON d.id = a.document
    LEFT JOIN actor_mentions m ON m.document = a.document AND m.actor = a.ordinal
    WHERE d.known_from <= $as_known AND d.published <= $as_of
    GROUP BY a.document, a.ordinal, a.id, a.role, a.name, a.kind
)
SELECT id, role, name, kind, count(DISTINCT document)::BIGINT AS documents, sum(mentions)::BIGINT AS mentions
FROM found
GROUP BY id, role, name, kind
HAVING lower(coalesce(id, '')) = lower($query) OR contains(lower(name), lower($query)) OR bool_or(in_text)
ORDER BY documents DESC, mentions DESC, name, id NULLS LAST, role NULLS FIRST, kind
