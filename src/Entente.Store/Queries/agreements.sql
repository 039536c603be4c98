-- Agreements that an actor is party to, or that two share.
SELECT g.* EXCLUDE (revision, known_from)
FROM agreements g
JOIN documents d ON d.id = g.document
WHERE d.known_from <= $as_known AND d.published <= $as_of AND ($document::VARCHAR IS NULL OR g.document = $document)
  AND g.known_from <= $as_known
  AND NOT EXISTS (SELECT 1 FROM agreements newer WHERE newer.revision > 1 AND newer.document = g.document AND newer.ordinal = g.ordinal
                  AND newer.revision > g.revision AND newer.known_from <= $as_known)
  AND ($a::VARCHAR IS NULL OR list_contains(from_json(g.parties, '["VARCHAR"]'), $a))
  AND ($b::VARCHAR IS NULL OR list_contains(from_json(g.parties, '["VARCHAR"]'), $b))
ORDER BY coalesce(g.happened_earliest, g.happened_latest) NULLS LAST, g.happened_latest NULLS LAST, d.published, g.document, g.ordinal
