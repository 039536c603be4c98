-- How far a file has come, and what became of these rows of it.
INSERT INTO import_steps
SELECT $import, (SELECT count(*) + 1 FROM import_steps WHERE import = $import), $now, $last_row,
       (SELECT count(*) FROM incoming WHERE import = $import) - (SELECT count(*) FROM incoming_known WHERE import = $import AND same),
       (SELECT count(*) FROM incoming_known WHERE import = $import AND same),
       (SELECT count(*) FROM incoming_known WHERE import = $import AND NOT same), $rejected
