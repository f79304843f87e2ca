-- Links of feeds whose articles are stored, with what the feed said of them: they are followed again when it says something else.
CREATE TABLE link (
  url TEXT NOT NULL PRIMARY KEY,
  told TEXT NOT NULL,
  followed_at TEXT NOT NULL
);
