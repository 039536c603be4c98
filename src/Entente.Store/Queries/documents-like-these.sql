-- Which of these ids are taken, and the first document of each of these texts.
SELECT id, fingerprint, number FROM documents WHERE id IN (SELECT unnest($ids::VARCHAR[]))
UNION
SELECT arg_min(id, number), fingerprint, min(number) FROM documents
WHERE fingerprint IN (SELECT unnest($fingerprints::VARCHAR[])) GROUP BY fingerprint
ORDER BY number
