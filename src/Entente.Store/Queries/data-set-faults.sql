-- What was wrong with the rows of each data set.
SELECT d.name, f.kind, f.row_kept, sum(f.count)::BIGINT
FROM import_faults f JOIN imports i ON i.number = f.import JOIN data_sets d ON d.number = i.data_set
GROUP BY ALL ORDER BY d.name, f.row_kept, sum(f.count) DESC, f.kind
