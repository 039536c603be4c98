-- Where an event stands and how often it was revised.
SELECT document, ordinal, max(revision), max(known_from) FROM events
WHERE id = $id GROUP BY document, ordinal ORDER BY document, ordinal
