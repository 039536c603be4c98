-- Everything between actors that are known, by pair and day. Texts that many rows share come as numbers.
WITH ranked AS MATERIALIZED (SELECT number, row_number() OVER (ORDER BY a, b) AS rank FROM coded_pairs WHERE a IS NOT NULL AND b IS NOT NULL)
SELECT e.pair, e.day, e.published, e.source, e.recipient, e.code, e.data_set, e.score, e.story, e.publisher
FROM coded_events e JOIN ranked p ON p.number = e.pair
WHERE ($any_set OR e.data_set IN (SELECT number FROM data_sets WHERE list_contains($sets, name)))
  AND e.day BETWEEN $from AND $to
  AND e.published <= $as_of AND e.known_from <= $as_known
  AND NOT EXISTS (SELECT 1 FROM coded_replacements x WHERE x.import = e.import AND x."row" = e."row" AND x.known_from <= $as_known)
ORDER BY p.rank, e.day, e.data_set, e.import, e."row"
