-- The data sets in the store, versions taken together, with what they cover.
WITH
events AS (SELECT data_set, count(*) AS n, min(day) AS first, max(day) AS last FROM coded_events e
           WHERE NOT EXISTS (SELECT 1 FROM coded_replacements x WHERE x.import = e.import AND x."row" = e."row") GROUP BY data_set),
steps AS (SELECT i.data_set, sum(s.replaced) AS replaced, sum(s.rejected) AS rejected FROM imports i JOIN import_steps s ON s.import = i.number GROUP BY i.data_set),
files AS (SELECT i.data_set, count(e.import) AS ended, count(*) - count(e.import) AS unfinished
          FROM imports i LEFT JOIN import_ends e ON e.import = i.number GROUP BY i.data_set)
SELECT d.name, arg_max(d.format, d.number), arg_max(d.version, d.number), arg_max(d.licence, d.number),
       sum(coalesce(f.ended, 0))::BIGINT, sum(coalesce(f.unfinished, 0))::BIGINT, sum(coalesce(e.n, 0))::BIGINT,
       sum(coalesce(s.replaced, 0))::BIGINT, sum(coalesce(s.rejected, 0))::BIGINT, min(e.first), max(e.last)
FROM data_sets d
LEFT JOIN events e ON e.data_set = d.number
LEFT JOIN steps s ON s.data_set = d.number
LEFT JOIN files f ON f.data_set = d.number
GROUP BY d.name ORDER BY d.name
