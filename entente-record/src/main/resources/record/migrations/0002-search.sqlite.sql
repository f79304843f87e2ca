-- Full text of the current versions; removes diacritics, so that "Téhéran" is found by "teheran".
CREATE VIRTUAL TABLE article_search USING fts5 (
  title, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
