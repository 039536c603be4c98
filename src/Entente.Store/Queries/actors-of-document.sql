-- The actors that a document mentions, each with one row per mention, or one without any.
SELECT a.ordinal, a.id, a.role, a.name, a.kind, m."start", m."end", m.text
FROM actors a
LEFT JOIN actor_mentions m ON m.document = a.document AND m.actor = a.ordinal
WHERE a.document = $document
ORDER BY a.ordinal, m.ordinal
