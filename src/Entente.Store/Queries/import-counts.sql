-- What became of the rows of a file, over all steps.
SELECT coalesce(max(last_row), 0), coalesce(sum(stored), 0)::BIGINT, coalesce(sum(repeated), 0)::BIGINT, coalesce(sum(replaced), 0)::BIGINT,
       coalesce(sum(rejected), 0)::BIGINT
FROM import_steps WHERE import = $import
