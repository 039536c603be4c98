-- The sentences of a document in order; one when $ordinal is given.
SELECT document, ordinal, "start", "end", text
FROM sentences
WHERE document = $document AND ($ordinal::INTEGER IS NULL OR ordinal = $ordinal)
ORDER BY ordinal
