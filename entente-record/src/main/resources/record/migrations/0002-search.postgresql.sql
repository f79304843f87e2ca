-- Full text of the current versions, each in the words of its language.
CREATE TABLE article_search (
  rowid BIGINT NOT NULL PRIMARY KEY,
  words TSVECTOR NOT NULL
);
CREATE INDEX article_search_words ON article_search USING gin (words);
