-- Full text of the current statements, and the statements of all speakers by day.
CREATE VIRTUAL TABLE statement_search USING fts5 (
  text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO statement_search (rowid, text) SELECT id, text FROM statement WHERE current = 1;
DROP INDEX statement_side;
CREATE INDEX statement_side ON statement (side, day, id, current);
CREATE INDEX statement_day ON statement (day, id, current);
