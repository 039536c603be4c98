-- Who gave what to whom: with one actor on either side, or between two, in either direction.
SELECT x.* EXCLUDE (revision, known_from)
FROM exchanges x
JOIN documents d ON d.id = x.document
WHERE d.known_from <= $as_known AND d.published <= $as_of AND ($document::VARCHAR IS NULL OR x.document = $document)
  AND x.known_from <= $as_known
  AND NOT EXISTS (SELECT 1 FROM exchanges newer WHERE newer.revision > 1 AND newer.document = x.document AND newer.ordinal = x.ordinal
                  AND newer.revision > x.revision AND newer.known_from <= $as_known)
  AND ($a::VARCHAR IS NULL OR $a IN (x.source_actor, x.recipient_actor))
  AND ($b::VARCHAR IS NULL OR $b IN (x.source_actor, x.recipient_actor))
  AND (($a::VARCHAR = $b::VARCHAR) IS NOT TRUE OR x.source_actor = x.recipient_actor)
ORDER BY coalesce(x.happened_earliest, x.happened_latest) NULLS LAST, x.happened_latest NULLS LAST, d.published, x.document, x.ordinal
