-- The import of a file with this content: its number, how far it came, whether it ended.
SELECT i.number, coalesce((SELECT max(s.last_row) FROM import_steps s WHERE s.import = i.number), 0),
       EXISTS (SELECT 1 FROM import_ends e WHERE e.import = i.number)
FROM imports i WHERE i.content = $content
