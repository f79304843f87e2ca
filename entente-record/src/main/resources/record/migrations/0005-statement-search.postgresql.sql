-- Full text of the current statements, each in the words of its language and without accents, and the statements of all speakers
-- by day.
CREATE TABLE statement_search (
  rowid BIGINT NOT NULL PRIMARY KEY,
  words TSVECTOR NOT NULL
);
INSERT INTO statement_search (rowid, words)
  SELECT s.id, to_tsvector(
      CAST(CASE v.language WHEN 'fr' THEN 'french' WHEN 'en' THEN 'english' ELSE 'simple' END AS regconfig),
      regexp_replace(normalize(s.text, NFD), '[\u0300-\u036f]', '', 'g'))
  FROM statement s JOIN article_version v ON v.id = s.version_id WHERE s.current = 1;
CREATE INDEX statement_search_words ON statement_search USING gin (words);
DROP INDEX statement_side;
CREATE INDEX statement_side ON statement (side, day, id, current);
CREATE INDEX statement_day ON statement (day, id, current);
