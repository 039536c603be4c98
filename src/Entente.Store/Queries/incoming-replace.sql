-- Rows that take the place of earlier values of their event.
INSERT INTO coded_replacements
SELECT old_import, old_row, $now, import, "row" FROM incoming_known WHERE NOT same ORDER BY import, "row"
