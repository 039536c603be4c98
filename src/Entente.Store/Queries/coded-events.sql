-- Events of data sets: of all actors, with somebody on either side, or between two, in either direction. As known at $as_known, as
-- published by $as_of. Who is meant is settled among the few thousand actors first, then the pairs, then the events of these pairs.
WITH
sides AS MATERIALIZED (
    SELECT number, actor,
           list_contains($a_ids, actor) OR list_contains($a_codes, original)
               OR (list_contains($a_codes, left(original, 3)) AND regexp_full_match(original, '([A-Z]{3})+')) AS in_a,
           list_contains($b_ids, actor) OR list_contains($b_codes, original)
               OR (list_contains($b_codes, left(original, 3)) AND regexp_full_match(original, '([A-Z]{3})+')) AS in_b
    FROM coded_actors
),
a AS MATERIALIZED (SELECT number FROM sides WHERE in_a),
b AS MATERIALIZED (SELECT number FROM sides WHERE in_b),
ids_a AS MATERIALIZED (SELECT DISTINCT coalesce(actor, '') AS id FROM sides WHERE in_a),
ids_b AS MATERIALIZED (SELECT DISTINCT coalesce(actor, '') AS id FROM sides WHERE in_b),
pairs AS MATERIALIZED (
    SELECT number FROM coded_pairs p
    WHERE CASE $sides WHEN 0 THEN true WHEN 2
        THEN (coalesce(p.a, '') IN (FROM ids_a) AND coalesce(p.b, '') IN (FROM ids_b)) OR (coalesce(p.a, '') IN (FROM ids_b) AND coalesce(p.b, '') IN (FROM ids_a))
        ELSE coalesce(p.a, '') IN (FROM ids_a) OR coalesce(p.b, '') IN (FROM ids_a) END
)
SELECT e."row", e.original_id, e.day, CASE WHEN NOT e.published_assumed THEN e.published END,
       s.actor, s.role, s.original, r.actor, r.role, r.original,
       c.original, c.cameo, c.type, c.mode, c.contexts, e.score, e.story, e.publisher,
       d.name, d.version, d.licence, i.file, e.published, e.known_from
FROM coded_events e
JOIN pairs ON pairs.number = e.pair
JOIN coded_actors s ON s.number = e.source
JOIN coded_actors r ON r.number = e.recipient
JOIN coded_codes c ON c.number = e.code
JOIN data_sets d ON d.number = e.data_set
JOIN imports i ON i.number = e.import
WHERE CASE $sides WHEN 0 THEN true WHEN 2
        THEN (e.source IN (FROM a) AND e.recipient IN (FROM b)) OR (e.source IN (FROM b) AND e.recipient IN (FROM a))
        ELSE e.source IN (FROM a) OR e.recipient IN (FROM a) END
  AND ($any_set OR list_contains($sets, d.name))
  AND e.day BETWEEN $from AND $to
  AND e.published <= $as_of AND e.known_from <= $as_known
  AND NOT EXISTS (SELECT 1 FROM coded_replacements x WHERE x.import = e.import AND x."row" = e."row" AND x.known_from <= $as_known)
ORDER BY e.day, d.name, i.file, e.import, e."row"
