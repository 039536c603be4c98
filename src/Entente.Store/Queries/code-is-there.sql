-- Whether a data set has an actor with this code, or with one that goes on from it in threes.
SELECT 1 FROM coded_actors
WHERE original = $code OR (left(original, 3) = $code AND regexp_full_match(original, '([A-Z]{3})+')) LIMIT 1
