-- How many events each data set has in each day, week or month, whoever takes part. Days are counted first: there are few of them.
WITH days AS (
    SELECT e.data_set, e.day, count(*) AS n
    FROM coded_events e
    WHERE e.day BETWEEN $from AND $to
      AND e.published <= $as_of AND e.known_from <= $as_known
      AND NOT EXISTS (SELECT 1 FROM coded_replacements x WHERE x.import = e.import AND x."row" = e."row" AND x.known_from <= $as_known)
    GROUP BY ALL
)
SELECT d.name, date_trunc($period, days.day)::DATE AS start, sum(n)::BIGINT
FROM days JOIN data_sets d ON d.number = days.data_set
WHERE $any_set OR list_contains($sets, d.name)
GROUP BY ALL ORDER BY d.name, start
