-- What does not add up. A doubt concerns an actor when one of its sentences mentions it, by name or by pronoun, or tells of
-- an event that it takes part in; it concerns two when its sentences together do.
WITH places AS (
    SELECT document, ordinal, revision, unnest(from_json(spans, '[{"sentence": {"document": "VARCHAR", "index": "INTEGER", "start": "INTEGER", "end": "INTEGER"}}]')) AS span
    FROM doubts WHERE ($a::VARCHAR IS NOT NULL OR $b::VARCHAR IS NOT NULL) AND ($document::VARCHAR IS NULL OR document = $document)
),
concerned AS (
    SELECT p.document, p.ordinal, p.revision, n.id
    FROM places p
    JOIN actor_mentions m ON m.document = p.span.sentence.document
                         AND m."start" >= p.span.sentence."start" AND m."end" <= p.span.sentence."end"
    JOIN actors n ON n.document = m.document AND n.ordinal = m.actor
    UNION
    SELECT p.document, p.ordinal, p.revision, unnest([e.source_actor, e.recipient_actor])
    FROM places p
    JOIN events e ON e.sentence_document = p.span.sentence.document AND e.sentence_index = p.span.sentence.index
)
SELECT t.* EXCLUDE (revision, known_from)
FROM doubts t
JOIN documents d ON d.id = t.document
WHERE d.known_from <= $as_known AND d.published <= $as_of AND ($document::VARCHAR IS NULL OR t.document = $document)
  AND t.known_from <= $as_known
  AND NOT EXISTS (SELECT 1 FROM doubts newer WHERE newer.revision > 1 AND newer.document = t.document AND newer.ordinal = t.ordinal
                  AND newer.revision > t.revision AND newer.known_from <= $as_known)
  AND ($a::VARCHAR IS NULL OR EXISTS (SELECT 1 FROM concerned c WHERE c.document = t.document AND c.ordinal = t.ordinal
                                          AND c.revision = t.revision AND c.id = $a))
  AND ($b::VARCHAR IS NULL OR EXISTS (SELECT 1 FROM concerned c WHERE c.document = t.document AND c.ordinal = t.ordinal
                                          AND c.revision = t.revision AND c.id = $b))
ORDER BY d.published, t.document, t.ordinal
