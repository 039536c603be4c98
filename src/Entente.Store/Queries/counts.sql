-- How much the store holds; a corrected claim counts once.
SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM documents WHERE copy_of IS NOT NULL),
       (SELECT count(*) FROM sentences), (SELECT count(*) FROM actors),
       (SELECT count(*) FROM events WHERE revision = 1), (SELECT count(*) FROM agreements WHERE revision = 1),
       (SELECT count(*) FROM exchanges WHERE revision = 1), (SELECT count(*) FROM doubts WHERE revision = 1),
       (SELECT count(*) FROM questions WHERE revision = 1)
