-- Documents in the order of publication, copies too; one when $document is given. A page at a time: those after a day and id.
SELECT id, known_from, published, published_assumed, title, text, date, outlet, author, location, language, licence, format, copy_of
FROM documents
WHERE known_from <= $as_known AND published <= $as_of AND ($document::VARCHAR IS NULL OR id = $document)
  AND ($after_day::DATE IS NULL OR published > $after_day OR (published = $after_day AND id > $after_id))
ORDER BY published, id
LIMIT $page
