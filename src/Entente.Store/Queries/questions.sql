-- Open questions about one actor, or about two.
SELECT q.* EXCLUDE (revision, known_from)
FROM questions q
JOIN documents d ON d.id = q.document
WHERE d.known_from <= $as_known AND d.published <= $as_of AND ($document::VARCHAR IS NULL OR q.document = $document)
  AND q.known_from <= $as_known
  AND NOT EXISTS (SELECT 1 FROM questions newer WHERE newer.revision > 1 AND newer.document = q.document AND newer.ordinal = q.ordinal
                  AND newer.revision > q.revision AND newer.known_from <= $as_known)
  AND ($a::VARCHAR IS NULL OR list_contains(from_json(q.actors, '["VARCHAR"]'), $a))
  AND ($b::VARCHAR IS NULL OR list_contains(from_json(q.actors, '["VARCHAR"]'), $b))
ORDER BY d.published, q.document, q.ordinal
