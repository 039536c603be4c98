-- How many events each data set has in each day, week or month, whoever takes part.
SELECT d.name, date_trunc($period, e.day)::DATE AS start, count(*)
FROM coded_events e JOIN data_sets d ON d.number = e.data_set
WHERE ($any_set OR list_contains($sets, d.name))
  AND e.day BETWEEN $from AND $to
  AND e.published <= $as_of AND e.known_from <= $as_known
  AND NOT EXISTS (SELECT 1 FROM coded_replacements x WHERE x.import = e.import AND x."row" = e."row" AND x.known_from <= $as_known)
GROUP BY ALL ORDER BY d.name, start
