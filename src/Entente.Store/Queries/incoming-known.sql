-- Of the rows on their way, those whose event the store has, with its row there, and whether all that counts is the same.
CREATE OR REPLACE TEMP TABLE incoming_known AS
SELECT i.import, i."row", old.import AS old_import, old."row" AS old_row,
       old.source = i.source AND old.recipient = i.recipient AND old.code = i.code AND old.score IS NOT DISTINCT FROM i.score AS same
FROM incoming i JOIN coded_events old ON old.mark = i.mark
WHERE NOT EXISTS (SELECT 1 FROM coded_replacements r WHERE r.import = old.import AND r."row" = old."row")
