-- The rules of sft-chat in SQL, over DuckDB's own reader. Values stay JSON, because a number that is read as text passes
-- as text. FILE and THREADS are replaced. It names no lines and no rules: rows, invalid rows and characters.
SET threads = THREADS;
WITH messages AS (
    SELECT prompt, completion FROM read_json(
        'FILE', format = 'newline_delimited', ignore_errors = true,
        columns = {prompt: 'STRUCT(role JSON, content JSON)[]', completion: 'STRUCT(role JSON, content JSON)[]'})
), checked AS (
    SELECT
        coalesce(
            regexp_full_match(
                array_to_string(list_transform(prompt, lambda m: coalesce(m.role::VARCHAR, '?')), ','),
                '("system",)?"user"(,"assistant","user")*')
            AND regexp_full_match(
                array_to_string(list_transform(completion, lambda m: coalesce(m.role::VARCHAR, '?')), ','),
                '"assistant"(,"user","assistant")*')
            AND len(list_filter(list_concat(prompt, completion), lambda m: m.content IS NULL
                OR NOT starts_with(m.content::VARCHAR, '"') OR trim(m.content->>'$') = ''
                OR lower(m.content::VARCHAR) = '"nan"')) = 0, false) AS valid,
        coalesce(list_sum(list_transform(list_concat(prompt, completion), lambda m:
            CASE WHEN starts_with(m.content::VARCHAR, '"') THEN length(m.content->>'$') ELSE 0 END)), 0) AS characters
    FROM messages
)
SELECT to_json({rows: count(*), invalid: count(*) FILTER (NOT valid), characters: sum(characters)::BIGINT}) FROM checked;
