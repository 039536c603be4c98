-- The names of the data sets in the store.
SELECT DISTINCT name FROM data_sets ORDER BY name
