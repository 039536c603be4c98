-- What is new or differs, in the order in which it is asked for.
INSERT INTO coded_events
SELECT i.pair, i.day, i.import, i."row", $now, i.* EXCLUDE (pair, day, import, "row")
FROM incoming i ANTI JOIN (SELECT import, "row" FROM incoming_known WHERE same) known USING (import, "row")
ORDER BY i.pair, i.day, i.import, i."row"
