-- Whether the store has a document with this id.
SELECT 1 FROM documents WHERE id = $document
