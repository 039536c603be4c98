-- What happened, is planned, threatened or denied: with one actor on either side, or between two, in either direction.
-- Newest revision as known at $as_known, from documents published by $as_of. The days here only narrow the search: an end that
-- is null may be open, so the caller settles which dates overlap.
SELECT e.* EXCLUDE (revision, known_from)
FROM events e
JOIN documents d ON d.id = e.document
WHERE d.known_from <= $as_known AND d.published <= $as_of AND ($document::VARCHAR IS NULL OR e.document = $document)
  AND e.known_from <= $as_known
  AND NOT EXISTS (SELECT 1 FROM events newer WHERE newer.revision > 1 AND newer.document = e.document AND newer.ordinal = e.ordinal
                  AND newer.revision > e.revision AND newer.known_from <= $as_known)
  AND ($a::VARCHAR IS NULL OR $a IN (e.source_actor, e.recipient_actor))
  AND ($b::VARCHAR IS NULL OR $b IN (e.source_actor, e.recipient_actor))
  AND (($a::VARCHAR = $b::VARCHAR) IS NOT TRUE OR e.source_actor = e.recipient_actor)
  AND ($type::VARCHAR IS NULL OR e.type = $type)
  AND ($status::VARCHAR IS NULL OR e.status = $status)
  AND ($from::DATE IS NULL OR e.happened_latest IS NULL OR e.happened_latest >= $from)
  AND ($to::DATE IS NULL OR e.happened_earliest IS NULL OR e.happened_earliest <= $to)
ORDER BY coalesce(e.happened_earliest, e.happened_latest) NULLS LAST, e.happened_latest NULLS LAST, d.published, e.document, e.ordinal
